import { useFormatter, useTranslations } from 'next-intl'
import type { ItemWords } from '@/components/words/item-words'
import { rich } from '@/components/words/rich'
import type { Answer } from '@/lib/instrument/types'
import type { AnswerChange, RankingChange } from '@/lib/scoring/comparison'
import { DifferencePart } from './difference-part'

type AnswerDifferencesProps = {
  readonly answers: readonly AnswerChange[]
  readonly ranking: RankingChange | null
  readonly words: ItemWords
}

/** Each answer that changed: what was said, how it was known, and what is said now. */
export function AnswerDifferences({ answers, ranking, words }: AnswerDifferencesProps) {
  const t = useTranslations('movement')
  return (
    <DifferencePart
      id="d-answers"
      heading={t('answers.heading', { count: answers.length })}
      rows={answers.length}
    >
      <ul className="rlist cols mt-2">
        {answers.map((change) => (
          <li key={change.item} lang={words.language}>
            <b>{words.name(change.item)}</b>
            <dl className="facts">
              <dt>{t('before')}</dt>
              <dd>
                <Said item={change.item} answer={change.from} words={words} />
              </dd>
              <dt>{t('now')}</dt>
              <dd>
                {isSameLevel(change) ? (
                  <OnlyKnown answer={change.to} />
                ) : (
                  <Said item={change.item} answer={change.to} words={words} />
                )}
              </dd>
            </dl>
          </li>
        ))}
        {ranking !== null && <RankingDifference ranking={ranking} words={words} />}
      </ul>
    </DifferencePart>
  )
}

function isSameLevel({ from, to }: AnswerChange): boolean {
  if (from === null || to === null || 'notApplicable' in from || 'notApplicable' in to) return false
  return from.level === to.level
}

type SaidProps = { readonly item: string; readonly answer: Answer | null; readonly words: ItemWords }

/** One answer in the words of its anchor, with how it is known. */
function Said({ item, answer, words }: SaidProps) {
  const t = useTranslations('movement.answers')
  const known = useTranslations('result.known')
  if (answer === null) return t('open')
  if ('notApplicable' in answer) return t('notApplicable')
  return t.rich('said', {
    ...rich,
    answer: words.answer(item, answer) ?? '',
    known: known(answer.known),
  })
}

/** The answer stayed; how it is known did not. */
function OnlyKnown({ answer }: { answer: Answer | null }) {
  const t = useTranslations('movement.answers')
  const known = useTranslations('result.known')
  if (answer === null || 'notApplicable' in answer) return null
  return t.rich('same', { ...rich, known: known(answer.known) })
}

function RankingDifference({ ranking, words }: { ranking: RankingChange; words: ItemWords }) {
  const t = useTranslations('movement')
  const format = useFormatter()
  const said = (ranked: RankingChange['from']) =>
    ranked === null
      ? t('answers.noRanking')
      : format.list(
          ranked.map((factor) => words.factor(factor)),
          { type: 'unit' },
        )
  return (
    <li>
      <b>{t('answers.ranking')}</b>
      <dl className="facts">
        <dt>{t('before')}</dt>
        <dd>{said(ranking.from)}</dd>
        <dt>{t('now')}</dt>
        <dd>{said(ranking.to)}</dd>
      </dl>
    </li>
  )
}

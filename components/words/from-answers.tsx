import { useTranslations } from 'next-intl'
import { SourceSquares } from '@/components/charts/source-squares'
import { answerKind } from '@/lib/reading/answer-counts'
import { useQuotedList } from './quoted-list'
import type { ResultPage } from './result-page'
import { rich } from './rich'

/** The answers a part of the page rests on, each with its words and how it is known; then what is open. */
export function FromAnswers({ page, items }: { page: ResultPage; items: readonly string[] }) {
  const t = useTranslations('result')
  const quoted = useQuotedList()
  const kindOf = (item: string) => answerKind(page.answers[item])
  const given = items.filter((item) => kindOf(item) !== 'open' && kindOf(item) !== 'not-applicable')
  const namesOf = (kind: 'open' | 'not-applicable') =>
    items.filter((item) => kindOf(item) === kind).map((item) => page.words.name(item))
  const open = namesOf('open')
  const notApplicable = namesOf('not-applicable')

  return (
    <details className="from">
      <summary>{t('from.summary', { answered: given.length })}</summary>
      <ul className="rlist small">
        {given.map((item) => (
          <li className="from-row" key={item}>
            <SourceSquares squares={[kindOf(item)]} />
            <AnswerInWords page={page} item={item} />
          </li>
        ))}
      </ul>
      {open.length > 0 && <p className="small quiet">{t('from.open', { items: quoted(open) })}</p>}
      {notApplicable.length > 0 && (
        <p className="small quiet">{t('from.notApplicable', { items: quoted(notApplicable) })}</p>
      )}
    </details>
  )
}

/** "Trust in us: They say we are spies. (we were told)", or the name alone when there is no answer. */
export function AnswerInWords({ page, item }: { page: ResultPage; item: string }) {
  const t = useTranslations('result')
  const answer = page.answers[item]
  const inWords = page.words.answer(item, answer)
  if (!answer || 'notApplicable' in answer || inWords === null) return <span>{page.words.name(item)}</span>
  const note = page.notes[item] ?? ''
  return (
    <span lang={page.words.language}>
      {t.rich('from.answer', {
        ...rich,
        item: page.words.name(item),
        answer: inWords,
        known: t(`known.${answer.known}`),
      })}
      {note !== '' && <span data-note> {t('from.note', { note })}</span>}
    </span>
  )
}

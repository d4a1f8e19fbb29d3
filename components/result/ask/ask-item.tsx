import { useTranslations } from 'next-intl'
import { valuesOf } from '@/lib/instrument/answer'
import { getItem } from '@/lib/instrument/items-by-id'
import type { Ask } from '@/lib/reading/ask/ask-list'
import { Citations } from '@/components/words/citations'
import { useLeverName } from '@/components/words/lever-words'
import { useQuotedList } from '@/components/words/quoted-list'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'
import { groupStrata, type StrataGroup } from '@/lib/reading/ask/strata-groups'

/** One thing to settle: what to find out, and what each answer to it would do to the three levers near the top. */
export function AskItem({ page, ask }: { page: ResultPage; ask: Ask }) {
  const t = useTranslations('result.ask')
  const { words } = page
  const answered = page.answers[ask.item]
  const isUncertain = answered !== undefined && !('notApplicable' in answered)
  return (
    <li>
      {ask.item === 'weights' ? (
        <p>{t.rich('weights', rich)}</p>
      ) : (
        <p>{t.rich('item', { ...rich, item: words.name(ask.item), find: words.find(ask.item) })}</p>
      )}
      {isUncertain && <p className="small">{t('uncertain', { known: answered.known })}</p>}
      {page.showShares && <Effects page={page} ask={ask} />}
      {page.answerHref !== null && ask.item !== 'weights' && (
        <p className="small np">
          <a className="tall" data-case href={page.answerHref(ask.item)}>
            {t.rich('answerIt', {
              ...rich,
              answered: isUncertain ? 'yes' : 'no',
              name: words.name(ask.item),
            })}
          </a>
        </p>
      )}
      {page.showShares && ask.strata.length > 0 && <Scale page={page} item={ask.item} />}
    </li>
  )
}

/** "If it is 3 or 4: A drops out of the three, B comes in." Where nothing moves there is nothing to say. */
function Effects({ page, ask }: { page: ResultPage; ask: Ask }) {
  const groups = groupStrata(ask.strata)
  const effectOf = useEffectWords()
  const wordsOf = useGroupWords(page, ask.item)
  const t = useTranslations('result.ask')
  if (groups.length === 0) return null
  if (groups.every(({ enters }) => enters.length === 0))
    return <p className="small quiet np">{t('sameThree')}</p>
  return (
    <ul className="small np">
      {groups.map((group) => (
        <li key={[...group.levels, ...group.factors].join(' ')}>
          {t.rich('if', { ...rich, group: wordsOf(group), effect: effectOf(group) })}
        </li>
      ))}
    </ul>
  )
}

/** The answers the levels stand for, as they were asked, and where the question comes from. */
function Scale({ page, item }: { page: ResultPage; item: string }) {
  const t = useTranslations('result.ask')
  if (item === 'weights') return null
  return (
    <details className="from">
      <summary>{t('scale', { item: page.words.name(item) })}</summary>
      <ul className="rlist small" lang={page.words.language}>
        {page.words.isYesNo(item)
          ? valuesOf.yesno.map((yes) => <li key={String(yes)}>{page.words.anchor(item, yes)}</li>)
          : valuesOf.level.map((level) => (
              <li key={level}>{t('anchor', { level, words: page.words.anchor(item, level) })}</li>
            ))}
      </ul>
      <Citations sources={[getItem(page.instrument, item).source]} />
    </details>
  )
}

function useEffectWords() {
  const t = useTranslations('result.ask')
  const quoted = useQuotedList()
  const nameOf = useLeverName()
  return ({ enters, leaves }: StrataGroup): string =>
    enters.length === 0 || leaves.length === 0
      ? t('same')
      : t('swap', {
          count: leaves.length,
          leaves: quoted(leaves.map(nameOf)),
          enters: quoted(enters.map(nameOf)),
        })
}

/** The answers of a group in short: "If it is 3 or 4". */
function useGroupWords(page: ResultPage, item: string) {
  const t = useTranslations('result.ask')
  const oneOf = useQuotedList('disjunction')
  const isYesNo = page.words.isYesNo(item)
  return ({ levels, factors }: StrataGroup): string => {
    if (factors.length > 0) return t('ifFactor', { factors: oneOf(factors.map(page.words.factor)) })
    if (isYesNo) return t('ifYes', { answer: levels[0] === 0 ? 'no' : 'yes' })
    return t('ifLevel', { count: levels.length, first: levels[0] ?? 0, last: levels.at(-1) ?? 0 })
  }
}

import { useTranslations } from 'next-intl'
import { StateGlyph } from '@/components/charts/state-glyph'
import { AnswerInWords } from '@/components/words/from-answers'
import { leverGroups } from '@/lib/reading/levers/lever-groups'
import { useLeverName } from '@/components/words/lever-words'
import { useQuotedList } from '@/components/words/quoted-list'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'
import { useLeverGroups, type GroupedLevers } from '@/components/words/use-lever-groups'
import type { LeverResult } from '@/lib/scoring/types'
import { PrintLever } from './print-lever'
import { warnedItems } from '@/lib/reading/levers/warned-items'

/**
 * The levers on paper: one compact row each, in the groups of the page. An answer that warns is quoted once above them
 * and named in every row that it warns of, so that no warning is lost and none is read sixteen times.
 */
export function PrintLevers({ page }: { page: ResultPage }) {
  const t = useTranslations('result.levers')
  const print = useTranslations('print.levers')
  const grouped = useLeverGroups(page)
  return (
    <section className="section print-only pl">
      <h2>{t('heading')}</h2>
      <p className="quiet">
        {t('lead')} {page.showShares && print('key')}
      </p>
      {page.showShares && <Near page={page} grouped={grouped} />}
      <WarnedAnswers page={page} levers={grouped.levers.filter(({ status }) => status.state !== 'stopped')} />
      {leverGroups.map((state) => (
        <Group key={state} page={page} state={state} grouped={grouped} />
      ))}
    </section>
  )
}

function Near({ page, grouped: { marked } }: { page: ResultPage; grouped: GroupedLevers }) {
  const t = useTranslations('result.levers')
  const quoted = useQuotedList()
  const nameOf = useLeverName()
  const names = marked.map(({ id }) => nameOf(id))
  return (
    <p className="note">
      {names.length === 0
        ? t('nearNone')
        : t(page.stops.some(({ cleared }) => !cleared) ? 'nearStopped' : 'near', {
            levers: quoted(names),
          })}{' '}
      {t(page.steady ? 'orderRank' : 'orderAlphabet')}
    </p>
  )
}

function WarnedAnswers({ page, levers }: { page: ResultPage; levers: readonly LeverResult[] }) {
  const t = useTranslations('print.levers')
  const items = warnedItems(levers)
  if (items.length === 0) return null
  return (
    <div className="pl-answers">
      <h4>{t('answers')}</h4>
      <ul>
        {items.map(({ item, check }) => (
          <li key={item}>
            {page.words.answer(item, page.answers[item]) === null ? (
              t.rich('open', { ...rich, item: page.words.name(item), find: page.words.find(item) })
            ) : (
              <>
                <AnswerInWords page={page} item={item} /> {check && page.words.find(item)}
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

type GroupProps = {
  readonly page: ResultPage
  readonly state: keyof GroupedLevers['groups']
  readonly grouped: GroupedLevers
}

function Group({ page, state, grouped: { levers, groups, marks } }: GroupProps) {
  const t = useTranslations('result.levers')
  const shown = groups[state]
  return (
    <>
      <p className="pl-group">
        <StateGlyph state={state} /> <b>{t(`state.${state}.name`)}</b>{' '}
        <span className="num">{t('count', { count: shown.length, of: levers.length })}</span>{' '}
        <span className="quiet">{t(`state.${state}.${shown.length === 0 ? 'empty' : 'what'}`)}</span>
      </p>
      {shown.map((lever) => (
        <PrintLever key={lever.id} page={page} lever={lever} mark={marks.get(lever.id)} />
      ))}
    </>
  )
}

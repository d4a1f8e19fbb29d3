import { useFormatter, useTranslations } from 'next-intl'
import { useLeverName } from '@/components/words/lever-words'
import { useReasonWords } from '@/components/words/lever-reason-words'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'
import type { AvoidedLever } from '@/lib/reading/brief/brief'

type DoNotProps = {
  readonly page: ResultPage
  readonly avoided: readonly AvoidedLever[]
  readonly notNow: number
}

/** What not to do, and why; the rest of the band is one link away. */
export function DoNot({ page, avoided, notNow }: DoNotProps) {
  const t = useTranslations('result.brief')
  const nameOf = useLeverName()
  const reasonOf = useReasonWords(page)
  const format = useFormatter()
  const stopped = page.result.levers.filter(({ status }) => status.state === 'stopped').length
  return (
    <section className="b-not" aria-labelledby="b-not">
      <h2 id="b-not">
        {t('doNot')}{' '}
        {notNow > 0 && (
          <a className="end small np" href="#g-not-now">
            {t('notNow', { count: notNow })}
          </a>
        )}
      </h2>
      <ul className="plain">
        {avoided.map(({ item, levers }) => {
          const [first] = levers
          const isOut = first?.band === 'not-now'
          return (
            <li key={item ?? 'risk'}>
              {t.rich(isOut ? 'avoid' : 'signOff', {
                ...rich,
                levers: format.list(levers.map(({ id }) => nameOf(id))),
              })}{' '}
              {item === null || first === undefined
                ? t('riskAlone')
                : levers.length === 1
                  ? (reasonOf(first.id, item) ?? t('riskAlone'))
                  : t('avoidShared', { item: page.words.name(item) })}
            </li>
          )
        })}
        {avoided.length === 0 && <li>{t('avoidNone', { stopped })}</li>}
      </ul>
    </section>
  )
}

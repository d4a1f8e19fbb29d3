import { useFormatter, useTranslations } from 'next-intl'
import { AnswerInWords } from '@/components/words/from-answers'
import { leverFacts, type LeverFacts } from '@/lib/reading/levers/lever-facts'
import { LeverTags } from '@/components/words/lever-tags'
import type { ResultPage } from '@/components/words/result-page'
import { useNOf20 } from '@/components/words/share-words'
import { useLeverGroups } from '@/components/words/use-lever-groups'
import { catalogue } from '@/lib/levers/catalogue'
import type { LeverResult } from '@/lib/scoring/types'
import { PrintCheckFirst } from './print-check-first'

type Part = { readonly page: ResultPage; readonly lever: LeverResult }

/** The short list of the result page: never a lever that is blocked or has conditions against it. */
export function CardLevers({ page }: { page: ResultPage }) {
  const t = useTranslations('print.card')
  const result = useTranslations('result.levers')
  const { marks, marked: shown } = useLeverGroups(page)
  return (
    <section className="card-levers">
      <h2>
        {t(page.stops.some(({ cleared }) => !cleared) ? 'leversStopped' : 'levers', { count: shown.length })}
      </h2>
      {!page.showShares ? (
        <p className="note">{t('tooFew')}</p>
      ) : shown.length === 0 ? (
        <p className="note">{result('nearNone')}</p>
      ) : (
        shown.map((lever) => (
          <CardLever key={lever.id} page={page} lever={lever} isLead={marks.get(lever.id) === 'lead'} />
        ))
      )}
    </section>
  )
}

function CardLever({ page, lever, isLead }: Part & { readonly isLead: boolean }) {
  const t = useTranslations('print.card')
  const words = useTranslations('levers')
  const states = useTranslations('result.levers.state')
  const nOf20 = useNOf20()
  const facts = leverFacts(lever, page)
  const { risk } = facts
  return (
    <div className="card-lever" data-lever={lever.id}>
      <div>
        <h3>{words(`levers.${lever.id}.name`)}</h3>
        <LeverTags lever={lever} mark={isLead ? 'lead' : undefined} />
        <p className="small">
          {t('state', {
            state: states(`${lever.conditions.state}.name`),
            risk: words(`riskLabels.${risk.label}`),
            dimension: words(`riskDimensions.${risk.dimension}`),
          })}{' '}
          {risk.severeShare !== null && t('severe', { share: nOf20(risk.severeShare) })}
        </p>
      </div>
      <div>
        <h4>{t('firstSteps')}</h4>
        <ol>
          {(catalogue[lever.id]?.sources.firstSteps ?? []).map((_, at) => {
            const step = words(`levers.${lever.id}.firstSteps.${String(at + 1)}`)
            return <li key={step}>{step}</li>
          })}
        </ol>
      </div>
      <div>
        <h4>{t('warnings')}</h4>
        <Warnings page={page} facts={facts} />
      </div>
    </div>
  )
}

type WarningsProps = { readonly page: ResultPage; readonly facts: LeverFacts }

function Warnings({ page, facts: { check, warnings } }: WarningsProps) {
  const t = useTranslations('print.card')
  const result = useTranslations('result.lever')
  const format = useFormatter()
  return (
    <ul>
      {check !== null && check.kind !== 'unblock' && (
        <li>
          <PrintCheckFirst page={page} check={check} />
        </li>
      )}
      {warnings.map(({ item, effects }) => (
        <li key={item ?? 'risk'}>
          {item === null ? (
            result('baseRisk')
          ) : (
            <>
              <AnswerInWords page={page} item={item} />{' '}
              <b>
                {result('effects', { effects: format.list(effects.map((one) => result(`effect.${one}`))) })}
              </b>
            </>
          )}
        </li>
      ))}
      {warnings.length === 0 && check === null && <li>{t('noWarning')}</li>}
    </ul>
  )
}

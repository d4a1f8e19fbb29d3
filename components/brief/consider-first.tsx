import { useTranslations } from 'next-intl'
import { domIdOf } from '@/components/words/lever-dom-id'
import { LeverRecord } from '@/components/words/lever-record'
import { useLeverName } from '@/components/words/lever-words'
import { useReasonWords } from '@/components/words/lever-reason-words'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'
import { catalogue } from '@/lib/levers/catalogue'
import type { BriefCare, ConsideredLever } from '@/lib/reading/brief/brief'

type InPage = { readonly page: ResultPage }

type ConsiderFirstProps = InPage & {
  readonly considered: readonly ConsideredLever[]
  readonly steps: 1 | 3
}

/** Three levers at most: what each would change, what the answers and other cases say, one care, what to do this week. */
export function ConsiderFirst({ page, considered, steps }: ConsiderFirstProps) {
  const t = useTranslations('result.brief')
  return (
    <section className="b-do" aria-labelledby="b-do">
      <h2 id="b-do">
        {t('consider')} <span>{t('considerNote', { whose: page.whose })}</span>
      </h2>
      <ul className="consider">
        {considered.map((one) => (
          <Considered key={one.lever.id} page={page} considered={one} steps={steps} />
        ))}
      </ul>
      {considered.length < 3 && <p className="plainp">{t('considerFew', { count: considered.length })}</p>}
    </section>
  )
}

type ConsideredProps = InPage & { readonly considered: ConsideredLever; readonly steps: 1 | 3 }

function Considered({ page, considered: { lever, isLead, treats, reason, care }, steps }: ConsideredProps) {
  const t = useTranslations('result.brief')
  const words = useTranslations('levers')
  const nameOf = useLeverName()
  const reasonOf = useReasonWords(page)
  const { id, risk } = lever
  return (
    <li data-lever={id}>
      <div>
        <h3>
          <a href={`#${domIdOf(id)}`}>{nameOf(id)}</a>
        </h3>
        <p className="wc">
          {treats === null
            ? t('changeNone')
            : t.rich('change', { ...rich, text: reasonOf(id, treats) ?? '' })}
        </p>
        <p className="small quiet">
          {t('risk', { label: words(`riskLabels.${risk.label}`) })}{' '}
          {isLead && <span className="tag">{t('lead')}</span>}
        </p>
      </div>
      <dl className="wk">
        <div>
          <dt>{t('answers')}</dt>
          <dd>
            {t.rich(`says.${lever.conditions.state}`, { ...rich, whose: page.whose })}{' '}
            {reason !== null && reasonOf(id, reason.item)}
          </dd>
        </div>
        <div>
          <dt>{t('elsewhere')}</dt>
          <dd>
            <LeverRecord page={page} lever={lever} />
          </dd>
        </div>
        <div className="care">
          <dt>{t('careful')}</dt>
          <dd>
            <Care page={page} lever={id} care={care} />
          </dd>
        </div>
        <div className="care">
          <dt>{steps === 1 ? t('step') : t('steps')}</dt>
          <dd>
            <Steps lever={id} steps={steps} />
          </dd>
        </div>
      </dl>
    </li>
  )
}

type CareProps = InPage & { readonly lever: string; readonly care: BriefCare }

function Care({ page, lever, care }: CareProps) {
  const t = useTranslations('result.brief')
  const words = useTranslations('levers')
  const reasonOf = useReasonWords(page)
  switch (care.kind) {
    case 'warning':
      return reasonOf(lever, care.item)
    case 'find-out':
      return t('careFind', { item: page.words.name(care.item) })
    case 'risk':
      return words(`levers.${lever}.risk.${care.dimension}`)
  }
}

function Steps({ lever, steps }: { readonly lever: string; readonly steps: 1 | 3 }) {
  const words = useTranslations(`levers.levers.${lever}.firstSteps`)
  const texts = (catalogue[lever]?.sources.firstSteps ?? [])
    .slice(0, steps)
    .map((_, at) => words(String(at + 1)))
  if (steps === 1) return texts.join(' ')
  return (
    <ol>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ol>
  )
}

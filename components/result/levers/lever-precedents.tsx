import { useTranslations } from 'next-intl'
import { precedentsOf } from '@/lib/levers/precedents'
import type { Precedent } from '@/lib/levers/precedents/types'
import { Citations } from '@/components/words/citations'
import { LeverFold } from './lever-fold'
import { rich } from '@/components/words/rich'

const wentWell = ({ outcome }: Precedent) => outcome !== 'failed' && outcome !== 'backfired'

/** What the lever did before: where it worked beside where it failed or backfired, each with its source. */
export function LeverPrecedents({ lever }: { lever: string }) {
  const t = useTranslations('result.lever.details')
  const all = precedentsOf(lever)
  if (all.length === 0) return null
  return (
    <LeverFold heading={t('precedents')}>
      <p className="quiet small">{t('precedentsLead')}</p>
      <div className="cols">
        <Side heading={t('went.well')} none={t('noneWell')} precedents={all.filter(wentWell)} />
        <Side
          heading={t('went.badly')}
          none={t('noneBadly')}
          precedents={all.filter((precedent) => !wentWell(precedent))}
        />
      </div>
    </LeverFold>
  )
}

type SideProps = {
  readonly heading: string
  readonly none: string
  readonly precedents: readonly Precedent[]
}

function Side({ heading, none, precedents }: SideProps) {
  return (
    <div>
      <h5>{heading}</h5>
      {precedents.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <ul className="rlist">
          {precedents.map((precedent) => (
            <OnePrecedent key={precedent.id} precedent={precedent} />
          ))}
        </ul>
      )}
    </div>
  )
}

function OnePrecedent({
  precedent: { lever, id, place, counterpart, outcome, confounded, source, period },
}: {
  precedent: Precedent
}) {
  const t = useTranslations('result.lever.details')
  const words = useTranslations('levers')
  const outcomes = useTranslations('examples.outcomes')
  const years =
    period === null
      ? t('undated')
      : t('years', {
          same: period.from === period.to ? 'yes' : 'no',
          from: String(period.from),
          to: String(period.to),
        })
  return (
    <li>
      <span className="tag">{outcomes(outcome)}</span>{' '}
      {t.rich('precedent', {
        ...rich,
        place: words(`places.${place}`),
        years,
        counterpart: words(`counterparts.${counterpart}`),
        text: words(`levers.${lever}.precedents.${id}`),
      })}{' '}
      <span className="quiet">
        {confounded ? t('confound', { text: words(`levers.${lever}.confounds.${id}`) }) : t('noConfound')}
      </span>
      <Citations sources={[source]} />
    </li>
  )
}

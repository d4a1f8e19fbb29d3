import { useFormatter, useTranslations } from 'next-intl'
import { useLeverName } from '@/components/words/lever-words'
import { isSnapshot } from '@/lib/reading/snapshot-shape'
import { signOffOf } from '@/lib/review/sign-off'
import type { Demand } from '@/lib/review/thresholds'
import { plannedIn } from '@/lib/wire/planned-levers'
import { useReviewCase } from './review-case'

/** Why a sign-off is demanded of this version as it is planned; or that nothing demands one. */
export function DemandLines() {
  const t = useTranslations('review.demands')
  const { draft, assessment } = useReviewCase()
  const { snapshot } = assessment
  if (!isSnapshot(snapshot)) return null
  const planned = plannedIn(draft.situation.plannedLevers.value).map(({ lever }) => lever)
  const demands = signOffOf(snapshot, planned)
  if (demands.length === 0) return <p className="small">{t('none')}</p>
  return (
    <div className="my-2">
      <p>
        <span className="tag tag-fill">{t('heading')}</span>
      </p>
      <ul className="mt-2 list-disc ps-5">
        {demands.map((demand) => (
          <OneDemand key={demand.id} demand={demand} />
        ))}
      </ul>
    </div>
  )
}

function OneDemand({ demand: { id, levers } }: { readonly demand: Demand }) {
  const t = useTranslations('review.demands')
  const format = useFormatter()
  const nameOf = useLeverName()
  return <li>{t(id, { levers: format.list(levers.map(nameOf)) })}</li>
}

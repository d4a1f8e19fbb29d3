import { useFormatter, useTranslations } from 'next-intl'
import { model } from '@/lib/levers/model'
import { bandReasons } from '@/lib/scoring/bands'
import type { LeverResult } from '@/lib/scoring/types'

/** In which band a lever stands, why, and what orders it there. */
export function BandWords({ lever }: { readonly lever: LeverResult }) {
  const t = useTranslations('why.levers.band')
  const bands = useTranslations('result.bands')
  const format = useFormatter()
  const reasons = bandReasons(lever, model.cutoffs).map((reason) => t(`because.${reason}`))
  const { prospect, fit } = lever
  return (
    <div className="small stack-s mt-2">
      <p>
        {t('stands', {
          band: bands(`${lever.band}.name`),
          some: reasons.length > 0 ? 'yes' : 'no',
          reasons: format.list(reasons),
        })}
      </p>
      {fit.mean > 0 && (
        <p>
          {t('order', {
            fit: hundredths(fit.mean),
            record: hundredths(prospect / fit.mean),
            product: hundredths(prospect),
          })}
        </p>
      )}
    </div>
  )
}

const hundredths = (value: number) => Math.round(value * 100)

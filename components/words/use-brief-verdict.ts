import { useTranslations } from 'next-intl'
import { powerVerdict } from '@/lib/reading/power-verdict'
import type { PowerResult } from '@/lib/scoring/types'
import type { ResultPage } from './result-page'
import { useNOf20 } from './share-words'

/** Who is stronger in one dimension, in a few words; the share only where shares are shown. */
export function useBriefVerdict({
  showShares,
}: Pick<ResultPage, 'showShares'>): (power: PowerResult) => string {
  const t = useTranslations('result.brief.verdicts')
  const nOf20 = useNOf20()
  return (power) => {
    const verdict = powerVerdict(power)
    if (!('share' in verdict)) return t(verdict.kind)
    return showShares
      ? t('share', { verdict: t(verdict.kind), share: nOf20(verdict.share) })
      : t(verdict.kind)
  }
}

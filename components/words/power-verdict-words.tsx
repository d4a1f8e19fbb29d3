import { useTranslations } from 'next-intl'
import { powerVerdict } from '@/lib/reading/power-verdict'
import type { PowerResult } from '@/lib/scoring/types'
import { rich } from './rich'
import { useNOf20 } from './share-words'

type PowerVerdictWordsProps = { readonly power: PowerResult; readonly showShares: boolean }

/** Who is stronger in one dimension, in words. */
export function PowerVerdictWords({ power, showShares }: PowerVerdictWordsProps) {
  const t = useTranslations('result.power.verdict')
  const nOf20 = useNOf20()
  const verdict = powerVerdict(power)
  if (!('share' in verdict)) return t.rich(verdict.kind, rich)
  if (!showShares) return t.rich(`${verdict.kind}-bare`, rich)
  return t.rich(verdict.kind, { ...rich, share: nOf20(verdict.share) })
}

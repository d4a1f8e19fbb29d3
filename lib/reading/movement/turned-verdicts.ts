import { powerVerdict } from '@/lib/reading/power-verdict'
import type { PowerChange } from '@/lib/scoring/comparison'

/** The kinds of power in which another verdict is said than before. */
export const turnedVerdicts = (power: readonly PowerChange[]): readonly PowerChange[] =>
  power.filter(({ before, after }) => powerVerdict(before).kind !== powerVerdict(after).kind)

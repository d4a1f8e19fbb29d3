import { enoughForShares } from '@/lib/reading/enough-answers'
import type { Answers } from '@/lib/instrument/types'

/** Whether shares of levers may be shown: both sides have at least eight answers. */
export const enoughForBoth = (...sides: readonly Answers[]): boolean => sides.every(enoughForShares)

import { countAnswers } from '@/components/result/answer-counts'
import { enoughForShares } from '@/components/result/lever-groups'
import type { Answers } from '@/lib/instrument/types'
import { model } from '@/lib/levers/model'

/** Whether shares of levers may be shown: both sides have at least eight answers. */
export const enoughForBoth = (...sides: readonly Answers[]): boolean =>
  sides.every((answers) => enoughForShares(countAnswers(model.items, answers).answered))

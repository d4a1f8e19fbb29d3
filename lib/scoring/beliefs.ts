import { asLevel } from '@/lib/instrument/answer'
import type { Answer, Answers } from '@/lib/instrument/types'
import type { ModelItem } from '@/lib/levers/types'
import { levelShares, yesNoShares } from './kernels'

/** What is held about one item once its answer is read as a distribution over levels 0 to 4. */
export type Belief = {
  readonly state: 'unknown' | 'answered' | 'removed'
  /** Five shares that sum to 1. */
  readonly shares: readonly number[]
  /** Recorded level, 0 to 4 (the mean over raters); null unless answered. */
  readonly recorded: number | null
  /** Ends of the support: the least and the greatest level with a share above 0. */
  readonly lowest: number
  readonly highest: number
}

type Given = Extract<Answer, { level: unknown }>

/** A yes is level 4, a no is level 0. */
const levelOf = ({ level }: Given): number => asLevel(level)

/** What stands for an item nobody knows about: equal chances. A reference, not a belief. */
const unknownShares = { level: levelShares(null, 'observed'), yesno: yesNoShares(null, 'observed') }

/** Whether these are the very shares that an unknown item has before any tilt. */
export const isUntouched = (item: ModelItem, { shares }: Belief): boolean =>
  shares === unknownShares[item.kind]

const sharesOf = (item: ModelItem, answer: Given): number[] =>
  item.kind === 'yesno'
    ? yesNoShares(levelOf(answer) === 4, answer.known)
    : levelShares(levelOf(answer), answer.known)

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length

/** A belief with this distribution; the support is read off the shares. */
function beliefFrom(state: Belief['state'], shares: readonly number[], recorded: number | null): Belief {
  return {
    state,
    shares,
    recorded,
    lowest: shares.findIndex((share) => share > 0),
    highest: shares.findLastIndex((share) => share > 0),
  }
}

/** The belief about an item on which nobody has said anything. */
export const unknownBelief = (item: ModelItem): Belief =>
  beliefFrom('unknown', unknownShares[item.kind], null)

/**
 * The belief about one item from what each rater said about it. Those who gave a level are pooled by the mean of their
 * distributions; without any level it is removed if somebody said "not applicable", and otherwise unknown.
 */
export function beliefOf(item: ModelItem, ratings: readonly (Answer | undefined)[]): Belief {
  const given = ratings.filter((rating): rating is Given => rating !== undefined && 'level' in rating)
  if (given.length === 0) {
    const unknown = unknownBelief(item)
    const removed = ratings.some((rating) => rating !== undefined && 'notApplicable' in rating)
    return removed ? { ...unknown, state: 'removed' } : unknown
  }
  const each = given.map((answer) => sharesOf(item, answer))
  const pooled = [0, 1, 2, 3, 4].map((level) => meanOf(each.map((shares) => shares[level] ?? 0)))
  return beliefFrom('answered', pooled, meanOf(given.map(levelOf)))
}

/** Beliefs about all items, in model order, from one set of answers or from several raters' (section 2.1). */
export function beliefsOf(
  items: readonly ModelItem[],
  input: { readonly answers: Answers; readonly raters?: readonly Answers[] },
): Belief[] {
  const sets = input.raters ?? [input.answers]
  return items.map((item) =>
    beliefOf(
      item,
      sets.map((answers) => (Object.hasOwn(answers, item.id) ? answers[item.id] : undefined)),
    ),
  )
}

/** Chance of the best and the worst guess when an unknown item is tilted, in fifteenths (section 2.10). */
const tiltShares = [1 / 15, 2 / 15, 3 / 15, 4 / 15, 5 / 15]
const tiltYesNo = 0.7

/** The same beliefs with every unknown item tilted towards its adverse end, or away from it (section 2.10). */
export function tilted(
  items: readonly ModelItem[],
  beliefs: readonly Belief[],
  towards: 'adverse' | 'favourable',
): Belief[] {
  return beliefs.map((belief, index) => {
    const item = items[index]
    if (item === undefined || belief.state !== 'unknown') return belief
    const up = (item.adverse === 4) === (towards === 'adverse')
    const rising = item.kind === 'yesno' ? [1 - tiltYesNo, 0, 0, 0, tiltYesNo] : tiltShares
    return beliefFrom('unknown', up ? rising : rising.toReversed(), null)
  })
}

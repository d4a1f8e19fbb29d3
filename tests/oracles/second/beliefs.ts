import { answeredYesNo, levelShares, yesNoShares } from './kernels'
import { at, mean, upTo } from './numbers'
import type { Answer, Answers, Item, Model } from './types'

/** What is known about one item (section 2.1). */
export type Belief = {
  state: 'answered' | 'unknown' | 'removed'
  /** Of the levels 0 to 4. */
  shares: readonly number[]
  /** The mean recorded level, 0 to 4; null unless answered. */
  recorded: number | null
  /** The levels with any share, ascending. */
  support: readonly number[]
}
export type Beliefs = ReadonlyMap<string, Belief>

const believing = (state: Belief['state'], shares: readonly number[], recorded: number | null): Belief => ({
  state,
  shares,
  recorded,
  support: upTo(5).filter((level) => at(shares, level) > 0),
})

/** What nobody answered: every level alike, a reference and not a belief. */
export const unknownBelief = (item: Item): Belief =>
  believing('unknown', item.kind === 'yesno' ? yesNoShares(0.5) : [0.2, 0.2, 0.2, 0.2, 0.2], null)

/** The unknown tilted towards one end of the scale, 0 or 4 (section 2.10). */
export function tiltedBelief(item: Item, end: number): Belief {
  if (item.kind === 'yesno')
    return believing('unknown', end === 4 ? [0.3, 0, 0, 0, 0.7] : [0.7, 0, 0, 0, 0.3], null)
  const rising = [1, 2, 3, 4, 5].map((part) => part / 15)
  return believing('unknown', end === 4 ? rising : rising.toReversed(), null)
}

const sharesOf = ({ level, known }: Extract<Answer, { level: unknown }>) =>
  typeof level === 'boolean' ? answeredYesNo(level, known) : levelShares(level, known)

function beliefOf(item: Item, answers: readonly (Answer | undefined)[]): Belief {
  const levels = answers.flatMap((answer) => (answer !== undefined && 'level' in answer ? [answer] : []))
  if (levels.length === 0) {
    return answers.some((answer) => answer !== undefined)
      ? { ...unknownBelief(item), state: 'removed' }
      : unknownBelief(item)
  }
  const each = levels.map(sharesOf)
  return believing(
    'answered',
    upTo(5).map((level) => mean(each.map((shares) => at(shares, level)))),
    mean(levels.map(({ level }) => (typeof level === 'boolean' ? (level ? 4 : 0) : level))),
  )
}

/** Everything answered, by item; several raters are pooled. Removed only if somebody says so and nobody gives a level. */
export function beliefsOf(model: Model, raters: readonly Answers[]): Beliefs {
  return new Map(
    model.items.map((item) => [
      item.id,
      beliefOf(
        item,
        raters.map((rater) => rater[item.id]),
      ),
    ]),
  )
}

/** The same, with what is answered forgotten, but for the items named. */
export function forgetting(model: Model, beliefs: Beliefs, except: readonly string[] = []): Beliefs {
  return replacing(model, beliefs, (item, belief) =>
    belief.state === 'answered' && !except.includes(item.id) ? unknownBelief(item) : belief,
  )
}

/** Every belief put through a change. */
export function replacing(
  model: Model,
  beliefs: Beliefs,
  change: (item: Item, belief: Belief) => Belief,
): Beliefs {
  return new Map(
    model.items.map((item) => {
      const belief = beliefs.get(item.id)
      if (belief === undefined) throw new Error(`no belief about ${item.id}`)
      return [item.id, change(item, belief)]
    }),
  )
}

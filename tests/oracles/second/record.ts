import type { Beliefs } from './beliefs'
import { get, sum } from './numbers'
import type { DocumentedCase, Input, Model } from './types'

/** What a use counts for; anything else, such as gains that did not last, is left out (section 2.16). */
const credits: Readonly<Record<string, number>> = { worked: 1, partly: 0.5, failed: 0, backfired: 0 }

/** How alike two cases with so many shared items are held to be before any item is seen, and for how many items it counts. */
const middling = 0.65
const pseudoItems = 2
/** Uses of middling success that stand beside the documented ones. */
const pseudoUses = 2

const fourth = (value: number) => value * value * value * value

/** k of one case: how alike it is to what is answered here. */
export function likeness({ answers }: DocumentedCase, beliefs: Beliefs): number {
  const differences = Object.entries(answers).flatMap(([item, level]) => {
    const recorded = beliefs.get(item)?.recorded ?? null
    if (recorded === null) return []
    return [Math.abs(recorded - (typeof level === 'boolean' ? (level ? 4 : 0) : level))]
  })
  const n = differences.length
  const q = n === 0 ? 0 : 1 - sum(differences) / n / 4
  return (n * fourth(q) + pseudoItems * fourth(middling)) / (n + pseudoItems)
}

export type Uses = { worked: number; partly: number; failed: number; backfired: number; rate: number }

/** The record of every lever in like cases, and r, the mean credit of all uses; null without a record. */
export function recordOf(model: Model, beliefs: Beliefs, { leaveOut, analogies = {} }: Input) {
  if (model.record === undefined) return null
  const uses = model.record.cases
    .filter(({ id, counterpart }) => counterpart !== 'government' && id !== leaveOut)
    .flatMap((documented) => {
      const k = likeness(documented, beliefs) * (analogies[documented.id] ?? 1)
      return documented.uses
        .filter(({ lever, outcome }) => outcome in credits && model.levers.some(({ id }) => id === lever))
        .map(({ lever, outcome }) => ({ lever, outcome, k, credit: credits[outcome] ?? 0 }))
    })
  const overall = uses.length === 0 ? 0 : sum(uses.map(({ credit }) => credit)) / uses.length
  const levers = new Map(
    model.levers.map(({ id }): [string, Uses] => {
      const own = uses.filter(({ lever }) => lever === id)
      const count = (outcome: string) => own.filter((use) => use.outcome === outcome).length
      const rate =
        (sum(own.map(({ k, credit }) => k * credit)) + pseudoUses * overall) /
        (sum(own.map(({ k }) => k)) + pseudoUses)
      const counts = {
        worked: count('worked'),
        partly: count('partly'),
        failed: count('failed'),
        backfired: count('backfired'),
      }
      return [id, { ...counts, rate }]
    }),
  )
  return { overall, levers }
}

/** What a lever's rank value is multiplied by: the square of its record over the mean; 1 where there is none (section 2.6). */
export function recordFactor(record: ReturnType<typeof recordOf>, lever: string): number {
  if (record === null || record.overall === 0) return 1
  const ratio = get(record.levers, lever).rate / record.overall
  return ratio * ratio
}

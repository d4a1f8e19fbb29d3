import { conditionItems, type CompiledLever, type Term } from './compile'
import { cautionValue, type LevelColumns } from './conditions'
import { round9 } from './round'

/** Which condition item binds in one run, and what it costs. */
export type Binding = {
  /** Item position, -1 if nothing binds. */
  item: number
  /** max(1 - G, K), 0 to 1. */
  charge: number
}

const nothing = -1

/** The alternative with the largest value in one run; of equals the first listed. */
function bestAlternative(gate: readonly Term[], levels: LevelColumns, run: number, out: Binding): void {
  out.charge = -1
  for (let index = 0; index < gate.length; index += 1) {
    const term = gate[index]!
    const value = term.table[levels[term.item]![run]!]!
    if (value > out.charge) {
      out.charge = value
      out.item = term.item
    }
  }
}

/**
 * Finds what binds a lever in one run: the alternative that attains the maximum of its tightest gate if 1 - G >= K, else
 * the item of the largest caution (section 2.5). Of equals the first that the lever lists. Writes to `out`.
 */
function findBinding(out: Binding, lever: CompiledLever, levels: LevelColumns, run: number): void {
  let gate = 1
  let gateItem = nothing
  for (let index = 0; index < lever.gates.length; index += 1) {
    bestAlternative(lever.gates[index]!, levels, run, out)
    if (out.charge < gate || gateItem === nothing) {
      gate = out.charge
      gateItem = out.item
    }
  }
  let caution = 0
  let cautionItem = nothing
  for (let index = 0; index < lever.cautions.length; index += 1) {
    const term = lever.cautions[index]!
    const value = cautionValue(term, levels, run)
    if (value > caution) {
      caution = value
      cautionItem = term.item
    }
  }
  const byGate = gateItem !== nothing && 1 - gate >= caution
  out.item = byGate ? gateItem : cautionItem
  out.charge = byGate ? 1 - gate : caution
}

export type HeldBack = {
  /** Position of the item charged most over the runs; null if nothing is charged. */
  readonly item: number | null
  /** P(M = 0), 0 to 1. */
  readonly blockedShare: number
  /** Position of the item that binds most often at zero; null if M is never 0. */
  readonly blockedBy: number | null
  /** Charge of each condition item, as a share of all charges, in the lever's order. */
  readonly charges: readonly { readonly item: number; readonly share: number }[]
}

/** The item with the largest total; of equals (after nine decimals) the first. Null when all are 0. */
function largest(items: readonly number[], totals: Float64Array): number | null {
  let best: number | null = null
  let most = 0
  for (const item of items) {
    const total = round9(totals[item]!)
    if (total > most) {
      most = total
      best = item
    }
  }
  return best
}

/** Names what holds a lever back over all runs. `conditions` is its M in each run. */
export function findHeldBack(lever: CompiledLever, levels: LevelColumns, conditions: Float64Array): HeldBack {
  const items = conditionItems(lever)
  const charges = new Float64Array(levels.length)
  const zeros = new Float64Array(levels.length)
  const binding: Binding = { item: nothing, charge: 0 }
  let blockedRuns = 0
  for (let run = 0; run < conditions.length; run += 1) {
    const value = conditions[run]!
    if (value === 1) continue
    findBinding(binding, lever, levels, run)
    charges[binding.item] = charges[binding.item]! + binding.charge
    if (value === 0) {
      zeros[binding.item] = zeros[binding.item]! + 1
      blockedRuns += 1
    }
  }
  const total = items.reduce((sum, item) => sum + charges[item]!, 0)
  return {
    item: largest(items, charges),
    blockedShare: blockedRuns / conditions.length,
    blockedBy: largest(items, zeros),
    charges: items.map((item) => ({ item, share: total > 0 ? charges[item]! / total : 0 })),
  }
}

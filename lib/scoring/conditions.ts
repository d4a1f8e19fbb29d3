import type { CompiledLever, Term } from './compile'

/** Sampled level of each item in each run. */
export type LevelColumns = readonly Uint8Array[]

/** Room for the gate and caution value of one lever in each run. */
export type ConditionScratch = {
  readonly gate: Float64Array
  readonly caution: Float64Array
  readonly best: Float64Array
}

/** One lever's best gate alternative is written to `best`, run by run. */
function bestAlternative(best: Float64Array, gate: readonly Term[], levels: LevelColumns): void {
  for (const [index, { item, table }] of gate.entries()) {
    const column = levels[item]!
    for (let run = 0; run < best.length; run += 1) {
      const value = table[column[run]!]!
      if (index === 0 || value > best[run]!) best[run] = value
    }
  }
}

/** G: the smallest over gates of the largest among the alternatives; 1 without gates (section 2.5). */
function fillGate({ gate, best }: ConditionScratch, lever: CompiledLever, levels: LevelColumns): void {
  gate.fill(1)
  for (const alternatives of lever.gates) {
    bestAlternative(best, alternatives, levels)
    for (let run = 0; run < gate.length; run += 1) {
      if (best[run]! < gate[run]!) gate[run] = best[run]!
    }
  }
}

/** K: the largest caution, each lifted by its `unless`; 0 without cautions (section 2.5). */
function fillCaution({ caution }: ConditionScratch, lever: CompiledLever, levels: LevelColumns): void {
  caution.fill(0)
  for (const { item, table, unless } of lever.cautions) {
    const column = levels[item]!
    if (unless === null) {
      for (let run = 0; run < caution.length; run += 1) {
        const value = table[column[run]!]!
        if (value > caution[run]!) caution[run] = value
      }
    } else {
      const lifting = levels[unless.item]!
      for (let run = 0; run < caution.length; run += 1) {
        const value = table[column[run]!]! * (1 - unless.table[lifting[run]!]!)
        if (value > caution[run]!) caution[run] = value
      }
    }
  }
}

/** M = G (1 - K) in each run, 0 to 1, written to `out`. Gives the mean over runs. */
export function fillConditions(
  out: Float64Array,
  scratch: ConditionScratch,
  lever: CompiledLever,
  levels: LevelColumns,
): number {
  fillGate(scratch, lever, levels)
  fillCaution(scratch, lever, levels)
  const { gate, caution } = scratch
  let sum = 0
  for (let run = 0; run < out.length; run += 1) {
    const value = gate[run]! * (1 - caution[run]!)
    out[run] = value
    sum += value
  }
  return sum / out.length
}

/** Which condition item binds in one run, and what it costs. */
export type Binding = {
  /** Item position, -1 if nothing binds. */
  item: number
  /** max(1 - G, K), 0 to 1. */
  charge: number
}

/** Value of a caution in one run: its table, times 1 minus the table of its `unless`. */
export const cautionValue = (
  { item, table, unless }: CompiledLever['cautions'][number],
  levels: LevelColumns,
  run: number,
): number => {
  const value = table[levels[item]![run]!]!
  return unless === null ? value : value * (1 - unless.table[levels[unless.item]![run]!]!)
}

/**
 * Finds what binds a lever in one run: the alternative that attains the maximum of its tightest gate if 1 - G >= K,
 * else the item of the largest caution (section 2.5). Of equals the first that the lever lists. Writes to `out`.
 */
export function findBinding(out: Binding, lever: CompiledLever, levels: LevelColumns, run: number): void {
  let gate = 1
  let gateItem = -1
  for (const alternatives of lever.gates) {
    let best = -1
    let bestItem = -1
    for (const { item, table } of alternatives) {
      const value = table[levels[item]![run]!]!
      if (value > best) {
        best = value
        bestItem = item
      }
    }
    if (best < gate || gateItem < 0) {
      gate = best
      gateItem = bestItem
    }
  }
  let caution = 0
  let cautionItem = -1
  for (const term of lever.cautions) {
    const value = cautionValue(term, levels, run)
    if (value > caution) {
      caution = value
      cautionItem = term.item
    }
  }
  const byGate = gateItem >= 0 && 1 - gate >= caution
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
function largest(items: readonly number[], totals: Float64Array, rounded: (value: number) => number) {
  let best: number | null = null
  let most = 0
  for (const item of items) {
    const total = rounded(totals[item]!)
    if (total > most) {
      most = total
      best = item
    }
  }
  return best
}

/** Names what holds a lever back over all runs. `items` are its condition items in its own order. */
export function findHeldBack(
  lever: CompiledLever,
  items: readonly number[],
  levels: LevelColumns,
  conditions: Float64Array,
  rounded: (value: number) => number,
): HeldBack {
  const charges = new Float64Array(levels.length)
  const zeros = new Float64Array(levels.length)
  const binding: Binding = { item: -1, charge: 0 }
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
    item: largest(items, charges, rounded),
    blockedShare: blockedRuns / conditions.length,
    blockedBy: largest(items, zeros, rounded),
    charges: items.map((item) => ({ item, share: total > 0 ? charges[item]! / total : 0 })),
  }
}

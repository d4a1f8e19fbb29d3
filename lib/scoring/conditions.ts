import type { CompiledLever, Term } from './compile'

/** Sampled level of each item in each run. */
export type LevelColumns = readonly Uint8Array[]

/** Runs worked on at a time, so that the scratch columns stay in a processor's nearest memory. */
const blockRuns = 1024

/** Room for one lever's gate and caution values over one block of runs. */
export type ConditionScratch = {
  readonly gate: Float64Array
  readonly caution: Float64Array
  readonly best: Float64Array
}

export const newConditionScratch = (): ConditionScratch => ({
  gate: new Float64Array(blockRuns),
  caution: new Float64Array(blockRuns),
  best: new Float64Array(blockRuns),
})

type Block = { readonly from: number; readonly size: number }

/** Writes the larger of what stands in `best` and a term's value; the first term simply its value. */
function raise(best: Float64Array, term: Term, levels: LevelColumns, block: Block, first: boolean): void {
  const { table } = term
  const { from, size } = block
  const column = levels[term.item]!
  for (let index = 0; index < size; index += 1) {
    const value = table[column[from + index]!]!
    best[index] = first ? value : Math.max(value, best[index]!)
  }
}

/** G: the smallest over gates of the largest among the alternatives; 1 without gates (section 2.5). */
function fillGate(scratch: ConditionScratch, lever: CompiledLever, levels: LevelColumns, block: Block): void {
  const { gate, best } = scratch
  gate.fill(1)
  for (const alternatives of lever.gates) {
    alternatives.forEach((term, index) => {
      raise(best, term, levels, block, index === 0)
    })
    for (let index = 0; index < block.size; index += 1) {
      gate[index] = Math.min(best[index]!, gate[index]!)
    }
  }
}

/** Writes the larger of what stands in `caution` and a caution's value, lifted by its `unless`. */
function raiseLifted(
  caution: Float64Array,
  term: Term,
  unless: Term,
  levels: LevelColumns,
  block: Block,
): void {
  const { from, size } = block
  const column = levels[term.item]!
  const lifting = levels[unless.item]!
  for (let index = 0; index < size; index += 1) {
    const value = term.table[column[from + index]!]! * (1 - unless.table[lifting[from + index]!]!)
    caution[index] = Math.max(value, caution[index]!)
  }
}

/** K: the largest caution, each lifted by its `unless`; 0 without cautions (section 2.5). */
function fillCaution(
  { caution }: ConditionScratch,
  lever: CompiledLever,
  levels: LevelColumns,
  block: Block,
) {
  caution.fill(0)
  for (const term of lever.cautions) {
    if (term.unless === null) raise(caution, term, levels, block, false)
    else raiseLifted(caution, term, term.unless, levels, block)
  }
}

/** M = G (1 - K) in each run, 0 to 1, written to `out` if there is one. Gives the mean over runs. */
export function fillConditions(
  out: Float64Array | null,
  scratch: ConditionScratch,
  lever: CompiledLever,
  levels: LevelColumns,
): number {
  const runs = levels[0]?.length ?? 0
  const { gate, caution } = scratch
  let sum = 0
  for (let from = 0; from < runs; from += blockRuns) {
    const block = { from, size: runs - from < blockRuns ? runs - from : blockRuns }
    fillGate(scratch, lever, levels, block)
    fillCaution(scratch, lever, levels, block)
    for (let index = 0; index < block.size; index += 1) {
      const value = gate[index]! * (1 - caution[index]!)
      if (out !== null) out[from + index] = value
      sum += value
    }
  }
  return sum / runs
}

/** Value of a caution in one run: its table, times 1 minus the table of its `unless`. */
export function cautionValue(
  caution: CompiledLever['cautions'][number],
  levels: LevelColumns,
  run: number,
): number {
  const value = caution.table[levels[caution.item]![run]!]!
  const { unless } = caution
  return unless === null ? value : value * (1 - unless.table[levels[unless.item]![run]!]!)
}

import { at } from './at'
import type { Belief } from './beliefs'
import type { CompiledLever, Term } from './compile'
import { cautionValue, type LevelColumns } from './conditions'
import type { HeldBack } from './held-back'

/** What one table says about one item, over the runs. */
export type TermTrace = {
  readonly item: string
  /** Name of the table in the model. */
  readonly table: string
  readonly answered: boolean
  /** Recorded level, 0 to 4; null unless answered. */
  readonly recorded: number | null
  /** Mean of the table over the runs, 0 to 1. */
  readonly value: number
}

/** One gate alternative or caution of a lever, as it stands for these answers. */
export type ConditionTrace = TermTrace & {
  readonly role: 'gate' | 'caution'
  /** Which gate or caution of the lever it belongs to, from 0; alternatives of one gate share it. */
  readonly group: number
  /** Part of all that holds the lever back, 0 to 1. */
  readonly holdsBack: number
  /** For a caution: its value after what lifts it. For a gate: the same as `value`. */
  readonly effective: number
  readonly unless: TermTrace | null
}

function meanOver(runs: number, valueIn: (run: number) => number): number {
  let sum = 0
  for (let run = 0; run < runs; run += 1) sum += valueIn(run)
  return sum / runs
}

/** The conditions of one lever in its own order, each with its table and value (section 2.5). */
export function traceConditions(
  lever: CompiledLever,
  beliefs: readonly Belief[],
  levels: LevelColumns,
  heldBack: HeldBack,
  idOf: (item: number) => string,
): ConditionTrace[] {
  const runs = levels[0]?.length ?? 0
  const termTrace = (term: Term): TermTrace => ({
    item: idOf(term.item),
    table: term.tableId,
    answered: beliefs[term.item]?.state === 'answered',
    recorded: beliefs[term.item]?.recorded ?? null,
    value: meanOver(runs, (run) => at(term.table, at(at(levels, term.item), run))),
  })
  const shareOf = (item: number) => heldBack.charges.find((charge) => charge.item === item)?.share ?? 0
  const gates = lever.gates.flatMap((gate, group) =>
    gate.map((term): ConditionTrace => {
      const own = termTrace(term)
      return {
        role: 'gate',
        group,
        ...own,
        effective: own.value,
        holdsBack: shareOf(term.item),
        unless: null,
      }
    }),
  )
  const cautions = lever.cautions.map((caution, group): ConditionTrace => ({
    role: 'caution',
    group,
    ...termTrace(caution),
    effective: meanOver(runs, (run) => cautionValue(caution, levels, run)),
    holdsBack: shareOf(caution.item),
    unless: caution.unless === null ? null : termTrace(caution.unless),
  }))
  return [...gates, ...cautions]
}

import { at } from './at'
import type { LeverResult } from './types'
import type { Belief } from './beliefs'
import type { CompiledLever, Term } from './compile'
import type { HeldBack } from './held-back'

/** A lever's own status, before any stop is put above it. */
type Status = Exclude<LeverResult['status'], { readonly state: 'stopped' }>

const levelsIn = ({ shares }: Belief): number[] =>
  shares.flatMap((share, level) => (share > 0 ? [level] : []))

/** Least and greatest value of a table over the support of what is held about its item. */
export function reach(
  term: Term,
  beliefs: readonly Belief[],
): { readonly least: number; readonly most: number } {
  const values = levelsIn(at(beliefs, term.item)).map((level) => at(term.table, level))
  return { least: Math.min(...values), most: Math.max(...values) }
}

type Stop = { readonly cause: 'answer' | 'unknown'; readonly item: number }

/** What could stop the lever outright: a whole gate at 0, or a caution at 1 that nothing lifts. In the lever's order. */
function possibleStops(lever: CompiledLever, beliefs: readonly Belief[]): Stop[] {
  const answered = (item: number) => beliefs[item]?.state === 'answered'
  const gates = lever.gates
    .filter((gate) => gate.every((term) => reach(term, beliefs).least === 0))
    .map((gate): Stop => {
      const open = gate.find(({ item }) => !answered(item))
      return open === undefined
        ? { cause: 'answer', item: at(gate, 0).item }
        : { cause: 'unknown', item: open.item }
    })
  const cautions = lever.cautions
    .filter(
      (caution) =>
        reach(caution, beliefs).most === 1 &&
        (caution.unless === null || reach(caution.unless, beliefs).least === 0),
    )
    .map(({ item }): Stop => ({ cause: answered(item) ? 'answer' : 'unknown', item }))
  return [...gates, ...cautions]
}

/**
 * Safety text of a lever, independent of its rank (section 2.6): `blocked` if it is impossible in most readings, `check`
 * if some level that the answers leave possible would stop it, else `open`.
 */
export function statusOf(
  lever: CompiledLever,
  beliefs: readonly Belief[],
  heldBack: HeldBack,
  blockedFrom: number,
  idOf: (item: number) => string,
): Status {
  const { blockedShare, blockedBy } = heldBack
  if (blockedShare >= blockedFrom && blockedBy !== null) {
    const cause = beliefs[blockedBy]?.state === 'answered' ? 'answer' : 'unknown'
    return { state: 'blocked', cause, item: idOf(blockedBy) }
  }
  const stops = possibleStops(lever, beliefs)
  const stop = stops.find(({ cause }) => cause === 'answer') ?? stops[0]
  if (stop === undefined) return { state: 'open', cause: null, item: null }
  return { state: 'check', cause: stop.cause, item: idOf(stop.item) }
}

import type { RiskDimension } from '@/lib/levers/types'
import type { LeverResult, RiskLimit } from './types'
import type { Belief } from './beliefs'
import type { CompiledLever, CompiledRisk, Term } from './compile'
import type { LevelColumns } from './conditions'
import { round9 } from './round'

/** The end of the risk scale, in points, and the point from which risk is severe (section 2.11). */
const mostRisk = 4
const severeFrom = 3
/** P(risk above the person's limit) from which a lever is above it, or near it (section 2.11). */
const aboveFrom = 0.5
const nearFrom = 0.1

type Answered = (item: number) => boolean

/** Risk of one dimension in one run: base plus what answered items add, at most 4. */
function riskIn(term: CompiledRisk, levels: LevelColumns, run: number, answered: Answered): number {
  let risk = term.base
  for (const { item, table } of term.adds) {
    if (answered(item)) risk += table[levels[item]![run]!]!
  }
  return risk < mostRisk ? risk : mostRisk
}

type Summary = {
  readonly dimension: RiskDimension
  readonly pSevere: number
  /** P(worst dimension above the limit); 0 without a limit. */
  readonly pAbove: number
}

function summarise(
  lever: CompiledLever,
  levels: LevelColumns,
  runs: number,
  answered: Answered,
  limit: number,
): Summary {
  const totals = new Float64Array(lever.risk.length)
  let severe = 0
  let above = 0
  for (let run = 0; run < runs; run += 1) {
    let worst = 0
    for (let index = 0; index < lever.risk.length; index += 1) {
      const risk = riskIn(lever.risk[index]!, levels, run, answered)
      totals[index] = totals[index]! + risk
      if (risk > worst) worst = risk
    }
    if (worst >= severeFrom) severe += 1
    if (worst > limit) above += 1
  }
  let largest = 0
  lever.risk.forEach((_, index) => {
    if (round9(totals[index]! / runs) > round9(totals[largest]! / runs)) largest = index
  })
  // A lever without any risk term is refused by the lint; the first dimension stands in for it here.
  const dimension = lever.risk[largest]?.dimension ?? 'civilians'
  return { dimension, pSevere: severe / runs, pAbove: above / runs }
}

/**
 * Answered items that add to the risk, by their mean add over the runs and all dimensions, largest first; of equals the
 * first in the model.
 */
function risksNamed(lever: CompiledLever, levels: LevelColumns, runs: number, answered: Answered): number[] {
  const totals = new Map<number, number>()
  for (const { item, table } of lever.risk.flatMap(({ adds }) => adds)) {
    if (!answered(item)) continue
    const column = levels[item]!
    let sum = 0
    for (let run = 0; run < runs; run += 1) sum += table[column[run]!]!
    totals.set(item, (totals.get(item) ?? 0) + sum / runs)
  }
  return [...totals]
    .map(([item, total]) => ({ item, total: round9(total) }))
    .filter(({ total }) => total > 0)
    .sort((left, right) => right.total - left.total || left.item - right.item)
    .map(({ item }) => item)
}

/** Unknown items that would add in a dimension whose worst case reaches 3; in model order. */
function couldBeWorse(lever: CompiledLever, beliefs: readonly Belief[]): number[] {
  const mostOf = ({ item, table }: Term): number =>
    Math.max(...beliefs[item]!.shares.map((share, level) => (share > 0 ? table[level]! : 0)))
  const items = lever.risk
    .filter(({ base, adds }) => adds.reduce((sum, add) => sum + mostOf(add), base) >= severeFrom)
    .flatMap(({ adds }) => adds.filter((add) => beliefs[add.item]!.state === 'unknown' && mostOf(add) > 0))
    .map(({ item }) => item)
  return [...new Set(items)].sort((left, right) => left - right)
}

function limitOf(pAbove: number, ceiling: number): RiskLimit {
  const share = round9(pAbove)
  const verdict = share >= aboveFrom ? 'above' : share >= nearFrom ? 'near' : 'within'
  return { ceiling, pAbove, verdict }
}

/**
 * The risk of a lever, beside its rank and never mixed into it (section 2.11). Points run from 0 to 4. Unknown items add
 * nothing; they are named in `couldBeWorse`. `limit` is only there when the person has set a ceiling.
 */
export function riskOf(
  lever: CompiledLever,
  beliefs: readonly Belief[],
  levels: LevelColumns,
  options: {
    readonly runs: number
    readonly ceiling: number | undefined
    readonly idOf: (item: number) => string
  },
): LeverResult['risk'] {
  const { runs, ceiling, idOf } = options
  const answered: Answered = (item) => beliefs[item]!.state === 'answered'
  const { dimension, pSevere, pAbove } = summarise(lever, levels, runs, answered, ceiling ?? mostRisk)
  return {
    label: lever.riskLabel,
    dimension,
    pSevere,
    because: risksNamed(lever, levels, runs, answered).map(idOf),
    couldBeWorse: couldBeWorse(lever, beliefs).map(idOf),
    ...(ceiling === undefined ? {} : { limit: limitOf(pAbove, ceiling) }),
  }
}

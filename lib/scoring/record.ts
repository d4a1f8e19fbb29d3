import { asLevel } from '@/lib/instrument/answer'
import type { DocumentedRecord, Model, RecordCase, RecordOutcome } from '@/lib/levers/types'
import type { Belief } from './beliefs'
import { compareIds, round9 } from './round'
import type { LeverRecord, ScoreInput } from './types'

/** An item that is answered with a level here and in a documented case. Levels 0 to 4, no and yes as 0 and 4. */
export type SharedItem = {
  readonly item: string
  /** The recorded level here; with several raters their mean. */
  readonly ours: number
  readonly theirs: number
}

/** A documented use that counts for a lever, and how alike its case is. */
export type LikeUse = {
  /** Id of the documented case. */
  readonly caseId: string
  readonly outcome: RecordOutcome
  /** Weight of the case here: above 0 to 1; 0 where a person says "not like ours", up to 2 where they say "very like ours". */
  readonly k: number
  /** What is answered here and there, in model order. Empty: nothing says that the case is like this one. */
  readonly shared: readonly SharedItem[]
}

/** How one lever went in like cases. */
export type LeverReading = {
  readonly record: LeverRecord
  /** (r_l / r)^2: what F is multiplied by to rank. 1 where the cases say nothing. */
  readonly factor: number
  /** In the order of the cases. */
  readonly uses: readonly LikeUse[]
}

/** What of an input changes how the documented cases count. */
export type RecordView = Pick<ScoreInput, 'leaveOut' | 'analogies'>

/** Credit of a use: 1 worked, 1/2 in part. */
const credits: Readonly<Record<RecordOutcome, number>> = { worked: 1, partly: 0.5, failed: 0, backfired: 0 }

/** Items of middling likeness that stand beside the shared ones, so that a few shared answers say little. */
const pseudoItems = 2
const middling = 0.65
/** Uses of average outcome that stand beside those of a lever. */
const pseudoUses = 2

const fourth = (value: number): number => value * value * value * value

/** Weight k of a case (section 2.16), above 0 to 1, from what is answered here and there. Without any: .65^4. */
export function likenessOf(shared: readonly SharedItem[]): number {
  const count = shared.length
  if (count === 0) return fourth(middling)
  const distance = shared.reduce((sum, { ours, theirs }) => sum + Math.abs(ours - theirs), 0)
  const q = 1 - distance / count / 4
  return (count * fourth(q) + pseudoItems * fourth(middling)) / (count + pseudoItems)
}

function sharedWith(model: Model, beliefs: readonly Belief[], { answers }: RecordCase): SharedItem[] {
  return model.items.flatMap(({ id }, index): SharedItem[] => {
    const ours = beliefs[index]?.recorded ?? null
    const theirs = Object.hasOwn(answers, id) ? answers[id] : undefined
    return ours === null || theirs === undefined ? [] : [{ item: id, ours, theirs: asLevel(theirs) }]
  })
}

/** The cases whose uses count: not with a government, and not the one that is left out. */
const countedCases = ({ cases }: DocumentedRecord, leaveOut: string | undefined): readonly RecordCase[] =>
  cases.filter(({ id, counterpart }) => counterpart !== 'government' && id !== leaveOut)

const creditOf = ({ outcome }: { readonly outcome: RecordOutcome }): number => credits[outcome]

/** Mean credit of all uses that count, 0 to 1; 0 without any. */
function meanCredit(cases: readonly RecordCase[]): number {
  const uses = cases.flatMap((own) => own.uses)
  return uses.length === 0 ? 0 : uses.reduce((sum, use) => sum + creditOf(use), 0) / uses.length
}

function readLever(uses: readonly LikeUse[], mean: number): LeverReading {
  const credit = uses.reduce((sum, use) => sum + use.k * creditOf(use), 0)
  const weight = uses.reduce((sum, { k }) => sum + k, 0)
  const rate = (credit + pseudoUses * mean) / (weight + pseudoUses)
  const count = (outcome: RecordOutcome) => uses.filter((use) => use.outcome === outcome).length
  const ratio = mean === 0 ? 1 : rate / mean
  return {
    record: {
      worked: count('worked'),
      partly: count('partly'),
      failed: count('failed'),
      backfired: count('backfired'),
      rate,
    },
    factor: ratio * ratio,
    uses,
  }
}

/**
 * How each lever went in documented cases, by lever in model order, the more alike a case the more it counts (section 2.16).
 * Read once, on the recorded answers, however they are known; items that are unknown or do not apply make nothing alike or
 * unlike. null: the model has no record.
 */
export function readRecord(
  model: Model,
  beliefs: readonly Belief[],
  { leaveOut, analogies = {} }: RecordView,
): readonly LeverReading[] | null {
  if (model.record === undefined) return null
  const cases = countedCases(model.record, leaveOut)
  const mean = meanCredit(cases)
  const uses = new Map(model.levers.map(({ id }): [string, LikeUse[]] => [id, []]))
  for (const own of cases) {
    const shared = sharedWith(model, beliefs, own)
    const times = Object.hasOwn(analogies, own.id) ? (analogies[own.id] ?? 1) : 1
    const k = likenessOf(shared) * times
    for (const { lever, outcome } of own.uses) uses.get(lever)?.push({ caseId: own.id, outcome, k, shared })
  }
  return model.levers.map(({ id }) => readLever(uses.get(id) ?? [], mean))
}

/** What F of each lever is multiplied by to rank. Without a record 1 each. */
export const rankFactors = (model: Model, readings: readonly LeverReading[] | null): Float64Array =>
  Float64Array.from(model.levers, (_, position) => readings?.[position]?.factor ?? 1)

/** The most alike first: by k, then by case id. */
export const mostAlikeFirst = (uses: readonly LikeUse[]): LikeUse[] =>
  uses.toSorted((left, right) => round9(right.k) - round9(left.k) || compareIds(left.caseId, right.caseId))

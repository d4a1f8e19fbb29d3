import type { Answers } from '@/lib/instrument/types'
import type { Model } from '@/lib/levers/types'
import { beliefsOf } from './beliefs'
import type { ReadUse } from './concordance'
import { readRecord, type LeverReading } from './record'

type RecordedCase = { readonly caseId: string; readonly answers: Answers }

/** How a lever went in cases like that of a use, without this case and that of the use beside it. */
export type ReadWithout = (use: ReadUse, beside: ReadUse) => LeverReading | null

/**
 * Reads the record for pairs of uses. Both cases of a pair are left out: with one alone, what is expected of a lever would
 * be lower just where it worked and higher where it failed, and the figures would speak against the record by that alone.
 */
export function readWithout(model: Model, cases: readonly RecordedCase[]): ReadWithout {
  const beliefs = new Map(cases.map(({ caseId, answers }) => [caseId, beliefsOf(model.items, { answers })]))
  const position = new Map(model.levers.map(({ id }, index) => [id, index]))
  const known = new Map<string, readonly LeverReading[] | null>()
  return ({ caseId, lever }, beside) => {
    const key = `${caseId}|${beside.caseId}`
    const own = beliefs.get(caseId)
    const at = position.get(lever)
    if (model.record === undefined || own === undefined || at === undefined) return null
    const record = { cases: model.record.cases.filter(({ id }) => id !== beside.caseId) }
    const readings = known.get(key) ?? readRecord({ ...model, record }, own, { leaveOut: caseId })
    known.set(key, readings)
    return readings?.[at] ?? null
  }
}

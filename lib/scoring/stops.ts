import type { Answer, Answers } from '@/lib/instrument/types'
import type { Cutoffs, MatrixLever, Model, Stop, StopId, StopPart } from '@/lib/levers/types'
import { bandOf, inListOrder } from './bands'
import type { LeverResult, StopResult, Warning } from './types'

/** What stops are read on. */
export type StopReading = {
  readonly answers: Answers
  readonly raters?: readonly Answers[]
  /** The answers on record, where `answers` supposes others: a stop that they raise stays. */
  readonly recorded?: Answers
  readonly clearances?: readonly StopId[]
}

/** A stop that the answers raise. */
export type RaisedStop = {
  readonly id: StopId
  /** The answered items that raise it, in the order of the rule. Never empty. */
  readonly items: readonly string[]
  /** Whether a person has recorded that it is cleared. It then stops nothing, and warns. */
  readonly cleared: boolean
}

const answerTo = (answers: Answers, item: string): Answer | undefined =>
  Object.hasOwn(answers, item) ? answers[item] : undefined

/** Whether one part holds. "Does not apply" holds nothing, and an absent answer only where the part asks for that. */
function holds(part: StopPart, answers: Answers): boolean {
  const answer = answerTo(answers, part.item)
  if (answer === undefined) return 'unknown' in part
  if ('notApplicable' in answer || 'unknown' in part) return false
  return 'is' in part
    ? answer.level === part.is
    : typeof answer.level === 'number' && answer.level >= part.atLeast
}

/** The items of the first all-of that holds, of the first set of answers in which one does; null: none holds. */
function itemsThatRaise({ when }: Stop, sets: readonly Answers[]): readonly string[] | null {
  for (const answers of sets) {
    const raised = when.find((parts) => parts.every((part) => holds(part, answers)))
    if (raised !== undefined) return raised.filter((part) => !('unknown' in part)).map(({ item }) => item)
  }
  return null
}

/**
 * The stops that these answers raise, in model order, cleared ones too (section 2.15). Answers are read as given, however
 * they are known. Of several raters each is read alone, and so are the answers on record. A clearance of a stop that did
 * not fire, or that nothing clears, does nothing.
 */
export function raisedStops(stops: readonly Stop[], reading: StopReading): readonly RaisedStop[] {
  const { answers, raters = [answers], recorded, clearances = [] } = reading
  const sets = recorded === undefined ? raters : [recorded, ...raters]
  return stops.flatMap((stop): RaisedStop[] => {
    const items = itemsThatRaise(stop, sets)
    if (items === null) return []
    return [{ id: stop.id, items, cleared: stop.clearedBy && clearances.includes(stop.id) }]
  })
}

const stopsLever = (stop: Stop | undefined, lever: MatrixLever | undefined): boolean =>
  stop !== undefined && lever?.needs.some(({ need }) => stop.stops.includes(need)) === true

/** Of these stops those that stop this lever, in the same order. */
export const stopsOf = (
  model: Pick<Model, 'stops' | 'levers'>,
  raised: readonly RaisedStop[],
  leverId: string,
): readonly RaisedStop[] => {
  const lever = model.levers.find(({ id }) => id === leverId)
  return raised.filter((own) =>
    stopsLever(
      model.stops.find(({ id }) => id === own.id),
      lever,
    ),
  )
}

/** A lever's status with stops put before it: the first that is not cleared, or else its own. */
export function statusUnder(own: LeverResult['status'], stops: readonly RaisedStop[]): LeverResult['status'] {
  const stop = stops.find(({ cleared }) => !cleared)
  return stop === undefined ? own : { state: 'stopped', cause: stop.id, item: stop.items[0] ?? null }
}

/** One lever with its stops put above it. */
function putStopsOn(lever: LeverResult, stops: readonly RaisedStop[], cutoffs: Cutoffs): LeverResult {
  const cleared = stops
    .filter((stop) => stop.cleared)
    .map(({ items }): Warning => ({ kind: 'cleared', item: items[0] ?? null }))
  const under = {
    ...lever,
    status: statusUnder(lever.status, stops),
    warnings: [...lever.warnings, ...cleared],
  }
  return { ...under, band: bandOf(under, cutoffs) }
}

/**
 * Levers as computed, with stops put above them, in list order: a stopped lever says so instead of its status, a cleared
 * one is warned of last, and both change their band. No number moves. Levers of a stop come in list order.
 */
export function putStops(
  model: Pick<Model, 'stops' | 'levers' | 'cutoffs'>,
  reading: StopReading,
  levers: readonly LeverResult[],
): { readonly stops: readonly StopResult[]; readonly levers: readonly LeverResult[] } {
  const raised = raisedStops(model.stops, reading)
  const stopsById = new Map(levers.map(({ id }) => [id, stopsOf(model, raised, id)]))
  const listed = inListOrder(
    levers.map((lever) => putStopsOn(lever, stopsById.get(lever.id) ?? [], model.cutoffs)),
  )
  return {
    stops: raised.map(({ id, items }) => ({
      id,
      items,
      levers: listed
        .filter((lever) => stopsById.get(lever.id)?.some((stop) => stop.id === id))
        .map((lever) => lever.id),
    })),
    levers: listed,
  }
}

import type { Answers } from '@/lib/instrument/types'
import type { StopId } from '@/lib/levers/types'
import type { Band } from '@/lib/scoring/types'

/** When a threshold is met: by a stop, by an answer of yes, or by a lever that is planned. */
type When =
  | { readonly stop: 'cleared' | 'stands'; readonly id?: StopId }
  | { readonly yes: string }
  | { readonly plannedIn: Band }
  | { readonly planned: string }

/**
 * What demands a sign-off before a plan is carried out: the order is that in which it is said. Judgement, to be changed here by
 * whoever answers for sign-off. An id is stored with each review and is never renamed.
 */
export const thresholds = [
  { id: 'people-held', when: { stop: 'stands', id: 'people-held' } },
  { id: 'stop-cleared', when: { stop: 'cleared' } },
  { id: 'listed', when: { yes: 'counterpart.designated' } },
  { id: 'not-now', when: { plannedIn: 'not-now' } },
  { id: 'with-care', when: { plannedIn: 'with-care' } },
  { id: 'denounce', when: { planned: 'reputation.denounce' } },
  { id: 'suspend', when: { planned: 'alternatives.suspend' } },
] as const satisfies readonly { readonly id: string; readonly when: When }[]

export type ThresholdId = (typeof thresholds)[number]['id']

/** What a version rests on, as far as thresholds look at it. */
export type ToSign = {
  readonly answers: Answers
  /** The stops of the result, cleared ones too. */
  readonly stops: readonly { readonly id: StopId; readonly cleared: boolean }[]
  /** Its levers, each in its band. */
  readonly levers: readonly { readonly id: string; readonly band: Band }[]
  /** Ids of the levers that are meant to be used. */
  readonly planned: readonly string[]
}

/** A threshold that is met, and the planned levers that meet it; none where it is met without a lever. */
export type Demand = { readonly id: ThresholdId; readonly levers: readonly string[] }

/**
 * What demands a sign-off of this version, in the order of the table; empty: nothing does. An answer that is missing meets no
 * threshold, and neither does a planned lever that the result does not know, but for the thresholds that name it.
 */
export const demandsOf = (version: ToSign): readonly Demand[] =>
  thresholds.flatMap(({ id, when }): Demand[] => {
    const levers = leversThatMeet(when, version)
    return levers === null ? [] : [{ id, levers }]
  })

/** null: not met. */
function leversThatMeet(when: When, { answers, stops, levers, planned }: ToSign): readonly string[] | null {
  if ('plannedIn' in when) {
    const met = levers.filter(({ id, band }) => band === when.plannedIn && planned.includes(id))
    return met.length === 0 ? null : met.map(({ id }) => id)
  }
  if ('planned' in when) return planned.includes(when.planned) ? [when.planned] : null
  if ('yes' in when) {
    const answer = answers[when.yes]
    return answer !== undefined && 'level' in answer && answer.level === true ? [] : null
  }
  const isMet = stops.some(
    ({ id, cleared }) => cleared === (when.stop === 'cleared') && (when.id === undefined || when.id === id),
  )
  return isMet ? [] : null
}

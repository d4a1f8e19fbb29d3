import type { LeverResult, LeverState, ScoreResult } from '@/lib/scoring/types'
import { leadUnderStop, proposable } from '@/lib/reading/stops'
import { groupOf, type LeverGroupName } from './group-of'

/** In the order they stand on the page. */
export const leverStates = ['favourable', 'mixed', 'none', 'against'] as const satisfies readonly LeverState[]

/** All groups: blocked levers and those that a stop takes away come last, whatever their state. */
export const leverGroups = [...leverStates, 'blocked', 'stopped'] as const

export type LeverGroups = Readonly<Record<LeverGroupName, readonly LeverResult[]>>

/** Levers by state, each once. Keeps the order they came in. */
export function groupLevers(levers: readonly LeverResult[]): LeverGroups {
  const inGroup = (group: keyof LeverGroups) =>
    levers.filter(({ status, conditions }) => groupOf({ status, state: conditions.state }) === group)
  return {
    favourable: inGroup('favourable'),
    mixed: inGroup('mixed'),
    none: inGroup('none'),
    against: inGroup('against'),
    blocked: inGroup('blocked'),
    stopped: inGroup('stopped'),
  }
}

/** Below this the first three are a short list without an order. Source: scoring 7. */
const steady = 0.5

export const isSteady = ({ stability }: Pick<ScoreResult, 'stability'>) => stability >= steady

/** How many places count as near the top. */
export const topThree = 3

/**
 * The three levers most often near the top that nothing stops, blocks or speaks against; fewer where there are fewer. What a
 * stop calls for on our own side comes before them.
 */
export function shortList(levers: readonly LeverResult[]): readonly LeverResult[] {
  const may = proposable(levers)
  const lead = leadUnderStop(levers)
  const others = levers
    .filter((lever) => may.has(lever.id) && lever !== lead)
    .filter(({ status, conditions }) => status.state !== 'blocked' && conditions.state !== 'against')
  return [...(lead === null ? [] : [lead]), ...others].slice(0, topThree)
}

/** Why a lever is marked: `near`, often near the top; `lead`, because a stop calls for it, wherever it ranks. */
export type LeverMark = 'near' | 'lead'

/** The levers of the short list by id, in its order, each with its mark. */
export function leverMarks(levers: readonly LeverResult[]): ReadonlyMap<string, LeverMark> {
  const lead = leadUnderStop(levers)
  return new Map(shortList(levers).map((lever) => [lever.id, lever === lead ? 'lead' : 'near']))
}

/** Below `steady` alphabetical, so that the order does not look like a verdict; else as ranked. */
export function orderForReading(
  levers: readonly LeverResult[],
  by: { readonly steady: boolean; readonly nameOf: (id: string) => string; readonly language: string },
): readonly LeverResult[] {
  if (by.steady) return levers
  return [...levers].sort((a, b) => by.nameOf(a.id).localeCompare(by.nameOf(b.id), by.language))
}

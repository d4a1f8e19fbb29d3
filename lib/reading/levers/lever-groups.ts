import type { LeverResult, LeverState } from '@/lib/scoring/types'
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

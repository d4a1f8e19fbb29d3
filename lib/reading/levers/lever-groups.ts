import type { LeverResult, LeverState, ScoreResult } from '@/lib/scoring/types'

/** In the order they stand on the page. Blocked levers stand apart, whatever their state. */
export const leverStates = ['favourable', 'mixed', 'none', 'against'] as const satisfies readonly LeverState[]

export type LeverGroups = Readonly<Record<LeverState | 'blocked', readonly LeverResult[]>>

/** Levers by state, each once. Keeps the order they came in. */
export function groupLevers(levers: readonly LeverResult[]): LeverGroups {
  const open = levers.filter(({ status }) => status.state !== 'blocked')
  const inState = (state: LeverState) => open.filter(({ conditions }) => conditions.state === state)
  return {
    favourable: inState('favourable'),
    mixed: inState('mixed'),
    none: inState('none'),
    against: inState('against'),
    blocked: levers.filter(({ status }) => status.state === 'blocked'),
  }
}

/** Below this the first three are a short list without an order. Source: scoring 7. */
const steady = 0.5

export const isSteady = ({ stability }: Pick<ScoreResult, 'stability'>) => stability >= steady

/** How many places count as near the top. */
export const topThree = 3

/** The three levers most often near the top that nothing blocks or speaks against; fewer where there are fewer. */
export function shortList(levers: readonly LeverResult[]): readonly LeverResult[] {
  return levers
    .filter(({ status, conditions }) => status.state !== 'blocked' && conditions.state !== 'against')
    .slice(0, topThree)
}

/** Below `steady` alphabetical, so that the order does not look like a verdict; else as ranked. */
export function orderForReading(
  levers: readonly LeverResult[],
  by: { readonly steady: boolean; readonly nameOf: (id: string) => string; readonly language: string },
): readonly LeverResult[] {
  if (by.steady) return levers
  return [...levers].sort((a, b) => by.nameOf(a.id).localeCompare(by.nameOf(b.id), by.language))
}

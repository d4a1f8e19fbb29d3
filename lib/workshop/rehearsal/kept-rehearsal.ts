import type { DecisionList } from './decisions'

/** What one group recorded: a decision and why, or a lever, what surprised, and what to find out. '': nothing. */
export type GroupRecord = {
  readonly group: number
  /** Key of a decision, or id of a lever; '': none. */
  readonly choice: string
  readonly texts: readonly string[]
}

/** What is left of a rehearsal that was kept: counts, and texts only where the trainer asked for them. */
export type KeptRehearsal = {
  readonly kind: 'rehearsal'
  readonly scenario: string
  /** Day, as 2026-11-30. */
  readonly held: string
  readonly people: number
  readonly groups: number
  readonly decisions: DecisionList
  /** Groups by what they decided, and by the lever they say was used. */
  readonly decided: Readonly<Record<string, number>>
  readonly levers: Readonly<Record<string, number>>
  /** null: texts were not kept. */
  readonly texts: {
    readonly decision: readonly GroupRecord[]
    readonly debrief: readonly GroupRecord[]
  } | null
}

/** How many groups chose each; who chose nothing counts nowhere. */
export function countChoices(records: readonly GroupRecord[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { choice } of records) if (choice !== '') counts[choice] = (counts[choice] ?? 0) + 1
  return counts
}

import type { CaseDraft } from '@/lib/offline/draft'
import type { Slot, SlotAt } from './slot'

/** As many as a file may name for one value. */
const mostKept = 50

/** When values of this place were said that left this copy in a file, or came in one. What stands now may be among them. */
export const travelledAt = (
  draft: CaseDraft,
  { target }: Pick<SlotAt<unknown>, 'target'>,
): readonly string[] => draft.travelled[target] ?? []

/** Adds times to those known to have travelled; of too many the oldest known go. The same draft where all were known. */
export function withTravelled(
  draft: CaseDraft,
  at: Pick<SlotAt<unknown>, 'target'>,
  times: readonly (string | undefined)[],
): CaseDraft {
  const known = travelledAt(draft, at)
  const added = times.filter((time) => time !== undefined && !known.includes(time))
  if (added.length === 0) return draft
  const all = [...new Set([...known, ...added])].flatMap((time) => (time === undefined ? [] : [time]))
  return { ...draft, travelled: { ...draft.travelled, [at.target]: all.slice(-mostKept) } }
}

/** Two values of one place have become one: each is now in the past of what stands. */
export const withBoth = <Value>(
  draft: CaseDraft,
  at: SlotAt<Value>,
  mine: Slot<Value> | undefined,
  theirs: { readonly madeAt: string; readonly past: readonly string[] },
): CaseDraft => withTravelled(draft, at, [...theirs.past, mine?.madeAt, theirs.madeAt])

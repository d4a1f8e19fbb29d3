import type { CaseDraft, ConflictPlace, Queued, Refused } from '@/lib/offline/draft'
import { enqueue } from './queue'
import type { Standing, SlotAt } from './slot'
import { atPlace } from './slot-of'

/** When the server's word came, and a source of ids for what has to be sent again because of it. */
export type Arrival = { readonly at: string; readonly nextId: () => string }

/** Sends a value as one that the server has never had. */
export const sendAgain = <Value>(
  queue: readonly Queued[],
  at: SlotAt<Value>,
  caseId: string,
  { value, madeAt }: Omit<Standing<Value>, 'revision'>,
  { nextId }: Arrival,
): readonly Queued[] => enqueue(queue, at.toChange({ caseId, changeId: nextId(), madeAt }, value, 0))

/** Sends what a case has in these places as what the server has never had. */
export const sendAllAgain = (
  queue: readonly Queued[],
  draft: CaseDraft,
  places: readonly ConflictPlace[],
  arrival: Arrival,
): readonly Queued[] =>
  places.reduce(
    (sum, place) =>
      atPlace(place, (at) => {
        const slot = at.read(draft)
        return slot === undefined ? sum : sendAgain(sum, at, draft.caseId, slot, arrival)
      }),
    queue,
  )

/** A case whose values in these places the server has never had. Where the person had still to choose, mine stays. */
export const asNeverSent = (draft: CaseDraft, places: readonly ConflictPlace[]): CaseDraft =>
  places.reduce(
    (sum, place) =>
      atPlace(place, (at) => {
        const slot = at.read(sum)
        return slot === undefined ? sum : at.write(sum, { ...slot, revision: 0, conflict: null })
      }),
    draft,
  )

/** What stood against mine in these places was on the server only: it is kept where it can still be read. */
export const theirsRefused = (
  draft: CaseDraft,
  places: readonly ConflictPlace[],
  reason: Refused['reason'],
  { nextId }: Arrival,
): readonly Refused[] =>
  places.flatMap((place) =>
    atPlace(place, (at) => {
      const theirs = at.read(draft)?.conflict ?? null
      if (theirs === null) return []
      return [{ id: nextId(), reason, madeAt: theirs.madeAt, what: at.toRefused(theirs.value) }]
    }),
  )

/** Without what was refused only because the server did not know the case or the assessment: it is sent again now. */
export const withoutResent = (refused: readonly Refused[], assessmentId: string): readonly Refused[] =>
  refused.filter(({ reason, what }) => {
    if (what.of === 'situation') return reason !== 'unknown-case'
    const isUnknown = reason === 'unknown-case' || reason === 'unknown-assessment'
    return !(isUnknown && what.of === 'answer' && what.assessmentId === assessmentId)
  })

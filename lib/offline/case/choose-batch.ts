import type { CaseState, Queued } from '@/lib/offline/draft'
import { resultFields, type ResultField } from '@/lib/wire/situation-fields'
import { assessmentOf } from './change-draft'
import { targetOf } from './queue'
import { atTarget } from './slot-of'

/**
 * The changes that can be sent now, oldest first, at most `limit`. Held back: a second change of the same item (its
 * revision is not known yet), an item that waits for a choice, an assessment whose place on the server is not known yet,
 * and a submission before everything it rests on has arrived.
 */
export function chooseBatch(states: readonly CaseState[], limit: number): readonly Queued[] {
  const rows = states.flatMap((state) => sendable(state))
  return rows.sort((a, b) => (a.key ?? Infinity) - (b.key ?? Infinity)).slice(0, limit)
}

function sendable(state: CaseState): readonly Queued[] {
  const targets = state.queue.map(({ change }) => targetOf(change))
  return state.queue.flatMap((row, place) => {
    const isFirst = targets.indexOf(targetOf(row.change)) === place
    if (!isFirst || isHeld(state, row, place)) return []
    return [withSeen(state, row)]
  })
}

function isHeld(state: CaseState, { change, sent }: Queued, place: number): boolean {
  switch (change.kind) {
    case 'create-case':
    case 're-assess':
    case 'take-in':
      return false
    case 'edit-situation':
    case 'set-answer': {
      const { draft } = state
      if (draft === null) return false
      return atTarget(change, (at) => at.isCopied(draft) || at.read(draft)?.conflict != null) ?? false
    }
    case 'submit':
      return !sent && (place > 0 || assessmentOf(state, change.assessmentId)?.standing !== 'ok')
    case 'delete-case':
      return false
  }
}

/** Fills in the revisions the person saw. Once sent they are part of the change and stay as they are. */
function withSeen(state: CaseState, row: Queued): Queued {
  const { change } = row
  if ((change.kind !== 'submit' && change.kind !== 'take-in') || row.sent) return row
  const answers = Object.entries(assessmentOf(state, change.assessmentId)?.answers ?? {})
  const seen = answers.flatMap(([itemId, { revision }]) =>
    revision > 0 ? [[itemId, revision] as const] : [],
  )
  if (change.kind === 'take-in') return { ...row, change: { ...change, seen: Object.fromEntries(seen) } }
  const fieldsSeen: Partial<Record<ResultField, number>> = {}
  for (const field of resultFields) {
    const revision = state.draft?.situation[field].revision ?? 0
    if (revision > 0) fieldsSeen[field] = revision
  }
  return { ...row, change: { ...change, seen: Object.fromEntries(seen), fieldsSeen } }
}

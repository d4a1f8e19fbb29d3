import type { Queued } from '@/lib/offline/draft'
import type { Change } from '@/lib/wire/sync-types'
import { answerTarget, fieldTarget } from '@/lib/wire/target'

/** The one thing a change is about. Two changes of one thing are sent one after the other, never together. */
export function targetOf(change: Change): string {
  switch (change.kind) {
    case 'set-answer':
      return answerTarget(change.assessmentId, change.itemId)
    case 'edit-situation':
      return fieldTarget(change.field)
    case 'submit':
    case 're-assess':
    case 'take-in':
      return `${change.kind} ${change.assessmentId}`
    case 'create-case':
    case 'delete-case':
      return change.kind
  }
}

/** Whether a change is about this assessment. */
export const isAbout = (change: Change, assessmentId: string): boolean =>
  'assessmentId' in change && change.assessmentId === assessmentId

/** Changes of one target that wait in this queue. */
export const queuedFor = (queue: readonly Queued[], target: string): readonly Queued[] =>
  queue.filter(({ change }) => targetOf(change) === target)

/**
 * Adds a change. One of the same item or field that was never in a request is replaced in its place and keeps its
 * changeId; one that was stays as it is, because the server may already have it.
 */
export function enqueue(queue: readonly Queued[], change: Change): readonly Queued[] {
  const target = targetOf(change)
  const earlier = queue.find((row) => !row.sent && targetOf(row.change) === target)
  if (earlier === undefined) return [...queue, { key: null, sent: false, change }]
  const replaced = { ...earlier, change: { ...change, changeId: earlier.change.changeId } }
  return queue.map((row) => (row === earlier ? replaced : row))
}

/** Takes away the changes of a target that were never in a request. */
export const withoutUnsent = (queue: readonly Queued[], target: string): readonly Queued[] =>
  queue.filter((row) => row.sent || targetOf(row.change) !== target)

/** Tells the waiting changes of one item or field which revision they now stand on. */
export function rebase(queue: readonly Queued[], target: string, baseRevision: number): readonly Queued[] {
  return queue.map((row) => {
    const { change } = row
    if (row.sent || targetOf(change) !== target || !('baseRevision' in change)) return row
    return change.baseRevision === baseRevision ? row : { ...row, change: { ...change, baseRevision } }
  })
}

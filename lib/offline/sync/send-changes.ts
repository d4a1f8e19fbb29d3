import { applyOutcomes, type Verdict } from '@/lib/offline/case/apply-outcomes'
import { isSyncReply, verdictsOf } from '@/lib/offline/shape/reply-shape'
import type { Unreachable } from '@/lib/offline/draft'
import { takeBatch } from '@/lib/offline/store/case-store'
import { takeIn } from '@/lib/offline/store/held-cases'
import type { Change } from '@/lib/wire/sync-types'
import { askServer, isUnreachable } from './ask-server'

const batchSize = 100

/**
 * Sends what waits, oldest first, until nothing more can be sent. A request that the server cannot read, or refuses, is
 * taken apart and sent change by change, so that one bad change never blocks the others. What it cannot read is let go;
 * the case of what it refuses is set aside, whole, because changes of a case rest on each other: an answer sent without
 * its case would be refused for good. Rejects when the disk fails.
 */
export async function sendChanges(
  aside: Set<string>,
  onStale: (caseId: string) => void,
): Promise<'all' | Unreachable> {
  let singly = 0
  for (;;) {
    const batch = await takeBatch(singly > 0 ? 1 : batchSize, aside)
    const [first, ...more] = batch
    if (first === undefined) return 'all'
    const reached = await askServer('/api/sync', isSyncReply, { changes: batch })
    if (isUnreachable(reached.kind)) return reached.kind
    if (reached.kind === 'reply') {
      const verdicts = verdictsOf(reached.value)
      await takeInVerdicts(batch, verdicts, onStale)
      const told = new Set(verdicts.map(({ changeId }) => changeId))
      for (const { changeId, caseId } of batch) if (!told.has(changeId)) aside.add(caseId) // no word on it: later
    } else if (more.length > 0) singly = batch.length + 1
    else if (reached.kind === 'malformed') await takeInVerdicts(batch, [notUnderstood(first)], onStale)
    else aside.add(first.caseId)
    singly = Math.max(0, singly - 1)
  }
}

const notUnderstood = ({ changeId }: Change): Verdict => ({
  changeId,
  kind: 'refused',
  reason: 'not-understood',
})

async function takeInVerdicts(
  batch: readonly Change[],
  verdicts: readonly Verdict[],
  onStale: (caseId: string) => void,
): Promise<void> {
  const at = new Date().toISOString()
  for (const caseId of new Set(batch.map((change) => change.caseId))) {
    const ids = new Set(batch.flatMap((change) => (change.caseId === caseId ? [change.changeId] : [])))
    const own = verdicts.filter(({ changeId }) => ids.has(changeId))
    const after = await takeIn(caseId, (state) => applyOutcomes(state, own, at))
    if (after?.draft?.stale === true) onStale(caseId)
  }
}

import { applyOutcomes, type Verdict } from '@/lib/offline/case/apply-outcomes'
import { isSyncReply, verdictsOf } from '@/lib/offline/shape/reply-shape'
import { takeBatch, updateCase } from '@/lib/offline/store/case-store'
import { hold } from '@/lib/offline/store/held-cases'
import type { Change } from '@/lib/offline/sync-types'
import { askServer } from './ask-server'

export type Sent = 'all' | 'no-server' | 'server-refuses'

const batchSize = 100

/**
 * Sends what waits, oldest first, until nothing more can be sent. A request the server cannot read is taken apart and
 * sent change by change, so that one bad change never blocks the others. Rejects when the disk fails.
 */
export async function sendChanges(onStale: (caseId: string) => void): Promise<Sent> {
  let singly = 0
  for (;;) {
    const batch = await takeBatch(singly > 0 ? 1 : batchSize)
    if (batch.length === 0) return 'all'
    const reached = await askServer('/api/sync', isSyncReply, { changes: batch })
    switch (reached.kind) {
      case 'reply': {
        const verdicts = verdictsOf(reached.value)
        await takeIn(batch, verdicts, onStale)
        const told = new Set(verdicts.map(({ changeId }) => changeId))
        if (!batch.every(({ changeId }) => told.has(changeId))) return 'server-refuses' // no word on some: later
        break
      }
      case 'malformed':
        if (batch.length === 1) await takeIn(batch, batch.map(notUnderstood), onStale)
        else singly = batch.length + 1
        break
      case 'absent':
      case 'deleted':
        return 'server-refuses'
      case 'no-server':
      case 'server-refuses':
        return reached.kind
    }
    singly = Math.max(0, singly - 1)
  }
}

const notUnderstood = ({ changeId }: Change): Verdict => ({
  changeId,
  kind: 'refused',
  reason: 'not-understood',
})

async function takeIn(
  batch: readonly Change[],
  verdicts: readonly Verdict[],
  onStale: (caseId: string) => void,
): Promise<void> {
  const at = new Date().toISOString()
  for (const caseId of new Set(batch.map((change) => change.caseId))) {
    const ids = new Set(batch.flatMap((change) => (change.caseId === caseId ? [change.changeId] : [])))
    const own = verdicts.filter(({ changeId }) => ids.has(changeId))
    const after = await updateCase(caseId, (state) => applyOutcomes(state, own, at))
    if (!after.ok) continue // written by a newer version meanwhile: its business now
    hold(caseId, after.value, 'here')
    if (after.value.draft?.stale === true) onStale(caseId)
  }
}

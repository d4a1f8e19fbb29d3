import type { Db } from '@/lib/server/db'
import { toLogColumns, type LoggedChange } from './log-columns'
import type { StoredOutcome } from './stored-outcome'
import type { Turn } from './turn'

/** Adds a change and what came of it to the log. A second row with its id is impossible: that is what makes a resend harmless. */
export async function logChange(
  tx: Db,
  change: LoggedChange,
  stored: StoredOutcome,
  { actorId, now, textId }: Turn & { readonly textId: string | null },
): Promise<void> {
  await tx.change.create({
    data: { ...toLogColumns(change), actorId, textId, receivedAt: now, ...toOutcomeColumns(stored) },
    select: { id: true },
  })
}

function toOutcomeColumns(stored: StoredOutcome) {
  switch (stored.kind) {
    case 'applied':
      return { outcome: stored.kind, revision: stored.revision }
    case 'conflict':
      return { outcome: stored.kind, theirs: stored.theirs }
    case 'refused':
      return { outcome: stored.kind, reason: stored.reason }
  }
}

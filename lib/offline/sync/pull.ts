import { markDeleted } from '@/lib/offline/case/mark-deleted'
import { mergeCase } from '@/lib/offline/case/merge-case'
import { isCaseListReply, isCaseReply } from '@/lib/offline/shape/reply-shape'
import { readAllCases, updateCase } from '@/lib/offline/store/case-store'
import { hold } from '@/lib/offline/store/held-cases'
import type { CaseListReply } from '@/lib/offline/sync-types'
import { askServer, type Reached } from './ask-server'

/** Fetches one case whole and merges it. `absent`: the server does not have it. Rejects when the disk fails. */
export async function pullCase(caseId: string): Promise<Reached<null>> {
  const reached = await askServer(`/api/sync?case=${encodeURIComponent(caseId)}`, isCaseReply)
  if (reached.kind === 'deleted') await takeInDeletion(caseId)
  if (reached.kind !== 'reply') return reached
  const reply = reached.value
  if (reply.caseId !== caseId) return { kind: 'server-refuses' }
  const merged = await updateCase(caseId, (state) => mergeCase(state, reply, new Date().toISOString()))
  if (merged.ok) hold(caseId, merged.value, 'here')
  return { kind: 'reply', value: null }
}

/** Fetches which cases there are, and marks those held here that were deleted elsewhere. Rejects when the disk fails. */
export async function pullList(): Promise<Reached<CaseListReply>> {
  const reached = await askServer('/api/sync', isCaseListReply)
  if (reached.kind !== 'reply') return reached
  const deleted = new Set(reached.value.deleted)
  for (const { caseId, state } of await readAllCases()) {
    if (!deleted.has(caseId) || !state.ok || state.value.draft?.deletedElsewhere !== false) continue
    await takeInDeletion(caseId)
  }
  return reached
}

async function takeInDeletion(caseId: string): Promise<void> {
  const marked = await updateCase(caseId, markDeleted)
  if (marked.ok) hold(caseId, marked.value, 'here')
}

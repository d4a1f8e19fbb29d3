import { markDeleted } from '@/lib/offline/case/mark-deleted'
import { mergeCase } from '@/lib/offline/case/merge-case'
import { recreateCase } from '@/lib/offline/case/recreate-case'
import type { Arrival } from '@/lib/offline/case/send-again'
import { newId } from '@/lib/offline/new-id'
import { isCaseListReply, isCaseReply } from '@/lib/offline/shape/reply-shape'
import { storedCaseIds } from '@/lib/offline/store/case-store'
import { takeIn } from '@/lib/offline/store/held-cases'
import type { CaseListReply } from '@/lib/wire/sync-types'
import { askServer, type Reached } from './ask-server'

/** Fetches one case whole and merges it. `absent`: the server does not have it, or no longer: then it is sent again. Rejects when the disk fails. */
export async function pullCase(caseId: string): Promise<Reached<null>> {
  const reached = await askServer(`/api/sync?case=${encodeURIComponent(caseId)}`, isCaseReply)
  if (reached.kind === 'deleted') await takeIn(caseId, markDeleted)
  if (reached.kind === 'absent') await takeIn(caseId, (state) => recreateCase(state, arrival()))
  if (reached.kind !== 'reply') return reached
  const reply = reached.value
  if (reply.caseId !== caseId) return { kind: 'server-refuses' }
  await takeIn(caseId, (state) => mergeCase(state, reply, arrival()))
  return { kind: 'reply', value: null }
}

/** Fetches which cases there are, and marks those held here that were deleted elsewhere. Rejects when the disk fails. */
export async function pullList(): Promise<Reached<CaseListReply>> {
  const reached = await askServer('/api/sync', isCaseListReply)
  if (reached.kind !== 'reply') return reached
  const deleted = new Set(reached.value.deleted)
  const here = await storedCaseIds()
  for (const caseId of here.filter((one) => deleted.has(one))) await takeIn(caseId, markDeleted)
  return reached
}

const arrival = (): Arrival => ({ at: new Date().toISOString(), nextId: newId })

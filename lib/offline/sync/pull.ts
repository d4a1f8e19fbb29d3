import { markDeleted } from '@/lib/offline/case/mark-deleted'
import { mergeCase } from '@/lib/offline/case/merge-case'
import { recreateCase } from '@/lib/offline/case/recreate-case'
import type { Arrival } from '@/lib/offline/case/send-again'
import { takeBack } from '@/lib/offline/case/take-back'
import { newId } from '@/lib/offline/new-id'
import { isCaseListReply, isCaseReply } from '@/lib/offline/shape/reply-shape'
import { storedCaseIds } from '@/lib/offline/store/case-store'
import { takeIn } from '@/lib/offline/store/held-cases'
import { readListMark, takeListPage } from '@/lib/offline/store/listed-cases'
import { askServer, type Reached } from './ask-server'

/** Fetches one case whole and merges it. `absent`: the server does not have it, or no longer: then it is sent again. Rejects when the disk fails. */
export async function pullCase(caseId: string): Promise<Reached<null>> {
  const reached = await askServer(`/api/sync?case=${encodeURIComponent(caseId)}`, isCaseReply)
  if (reached.kind === 'deleted') await takeIn(caseId, markDeleted)
  if (reached.kind === 'taken-back') await takeIn(caseId, takeBack)
  if (reached.kind === 'absent') await takeIn(caseId, (state) => recreateCase(state, arrival()))
  if (reached.kind !== 'reply') return reached
  const reply = reached.value
  if (reply.caseId !== caseId) return { kind: 'server-refuses' }
  await takeIn(caseId, (state) => mergeCase(state, reply, arrival()))
  return { kind: 'reply', value: null }
}

/**
 * Fetches what the server has to tell of its cases since this device last asked, page by page, and marks those held here
 * that were deleted elsewhere. `afterPage` is called when one was taken in. Rejects when the disk fails.
 */
export async function pullList(afterPage: () => void): Promise<Reached<null>> {
  for (;;) {
    const { cursor } = await readListMark()
    const reached = await askServer(`/api/sync?after=${encodeURIComponent(cursor)}`, isCaseListReply)
    if (reached.kind !== 'reply') return reached
    const here = reached.value.deleted.length === 0 ? [] : await storedCaseIds()
    const deleted = new Set(reached.value.deleted)
    for (const caseId of here.filter((one) => deleted.has(one))) await takeIn(caseId, markDeleted)
    await takeListPage(reached.value)
    afterPage()
    if (!reached.value.more) return { kind: 'reply', value: null }
  }
}

const arrival = (): Arrival => ({ at: new Date().toISOString(), nextId: newId })

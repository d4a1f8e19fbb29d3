import type { CaseDraft, CaseState } from '@/lib/offline/draft'
import type { CaseReply } from '@/lib/wire/sync-types'
import { adoptOrphans } from './adopt-orphans'
import { withDraft } from './change-draft'
import { newCase } from './edit-case'
import { isSettled } from './is-settled'
import { mergeAssessment, type Merged } from './merge-assessment'
import { inOrder, keepLost } from './keep-lost'
import { mergeSlots } from './merge-slot'
import { keepLateOffers } from './offered'
import type { Arrival } from './send-again'
import { fieldPlaces } from './slot-of'

/**
 * Takes in a case as the server has it. What waits to be sent and what waits for a choice stays mine; the rest becomes
 * theirs. Nothing that only this device has is dropped; what the server has lost since, because an older backup of it runs,
 * is sent again, and where it went back to an older value the person chooses. A case that waits to be deleted stays deleted.
 */
export function mergeCase(state: CaseState, reply: CaseReply, arrival: Arrival): CaseState {
  if (state.queue.some(({ change }) => change.kind === 'delete-case')) return state
  const local = state.draft ?? emptyCase(reply)
  const remoteIds = new Set(reply.assessments.map(({ assessmentId }) => assessmentId))
  const told = mergeSlots({ ...state, draft: local }, fieldPlaces, reply, arrival)
  const start: Merged = { assessments: [], queue: told.queue, refused: local.refused }
  const merged = reply.assessments.reduce(
    (sum, remote) => mergeAssessment(sum, local, { reply, remote }, arrival),
    start,
  )
  const onlyHere = local.assessments.filter(({ assessmentId }) => !remoteIds.has(assessmentId))
  const all = onlyHere.reduce((sum, lost) => keepLost(sum, local, lost, arrival), merged)
  const draft: CaseDraft = {
    ...local,
    besideCaseId: reply.besideCaseId ?? local.besideCaseId,
    createdAt: reply.createdAt,
    updatedAt: newest(local, reply),
    stale: false,
    deletedElsewhere: false,
    refused: all.refused,
    situation: told.draft.situation,
    assessments: inOrder(all.assessments),
    review: reply.review,
  }
  const joined = withDraft(adoptOrphans({ draft, queue: all.queue }), keepLateOffers)
  return isSettled(joined) ? withDraft(joined, (one) => ({ ...one, savedAt: arrival.at })) : joined
}

function emptyCase({ caseId, createdAt }: CaseReply): CaseDraft {
  const made = { caseId, changeId: '', madeAt: createdAt }
  return { ...newCase(made, { assessmentId: '', instrument: '' }), assessments: [] }
}

/** ISO 8601 with Z and milliseconds sorts as text. Only shown and sorted by, never used to decide whose value stands. */
function newest(local: CaseDraft, reply: CaseReply): string {
  const fields = Object.values(reply.situation).map(({ madeAt }) => madeAt ?? '')
  const answers = reply.assessments.flatMap((one) => [
    one.createdAt,
    one.submittedAt ?? '',
    ...Object.values(one.answers).map(({ madeAt }) => madeAt),
  ])
  return [local.updatedAt, ...fields, ...answers].reduce((latest, one) => (one > latest ? one : latest))
}

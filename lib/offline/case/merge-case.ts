import type { CaseDraft, CaseState, DraftField, Queued } from '@/lib/offline/draft'
import { situationFields, type CaseReply, type SituationField } from '@/lib/wire/sync-types'
import { adoptOrphans } from './adopt-orphans'
import { withDraft } from './change-draft'
import { newCase } from './edit-case'
import { isSettled } from './is-settled'
import { mergeAssessment, type Merged } from './merge-assessment'
import { inOrder, keepLost } from './keep-lost'
import { queuedFor } from './queue'
import { mapFields } from './map-fields'
import { sendFieldAgain, type Arrival } from './send-again'

/**
 * Takes in a case as the server has it. What waits to be sent and what waits for a choice stays mine; the rest becomes
 * theirs. Nothing that only this device has is dropped; what the server has lost since, because an older backup of it runs,
 * is sent again, and where it went back to an older value the person chooses. A case that waits to be deleted stays deleted.
 */
export function mergeCase(state: CaseState, reply: CaseReply, arrival: Arrival): CaseState {
  if (state.queue.some(({ change }) => change.kind === 'delete-case')) return state
  const local = state.draft ?? emptyCase(reply)
  const remoteIds = new Set(reply.assessments.map(({ assessmentId }) => assessmentId))
  const queue = sendLostFields(state.queue, local, reply, arrival)
  const start: Merged = { assessments: [], queue, refused: local.refused }
  const merged = reply.assessments.reduce(
    (sum, remote) => mergeAssessment(sum, local, remote, arrival),
    start,
  )
  const onlyHere = local.assessments.filter(({ assessmentId }) => !remoteIds.has(assessmentId))
  const all = onlyHere.reduce((sum, lost) => keepLost(sum, local.caseId, lost, arrival), merged)
  const draft: CaseDraft = {
    ...local,
    besideCaseId: reply.besideCaseId ?? local.besideCaseId,
    createdAt: reply.createdAt,
    updatedAt: newest(local, reply),
    stale: false,
    deletedElsewhere: false,
    refused: all.refused,
    situation: mergeSituation(state, local, reply),
    assessments: inOrder(all.assessments),
  }
  const joined = adoptOrphans({ draft, queue: all.queue })
  return isSettled(joined) ? withDraft(joined, (one) => ({ ...one, savedAt: arrival.at })) : joined
}

function emptyCase({ caseId, createdAt }: CaseReply): CaseDraft {
  const made = { caseId, changeId: '', madeAt: createdAt }
  return { ...newCase(made, { assessmentId: '', instrument: '' }), assessments: [] }
}

function mergeSituation(state: CaseState, local: CaseDraft, reply: CaseReply): CaseDraft['situation'] {
  // what waits to be submitted was ranked as the person saw it
  const isFrozen = local.assessments.some(({ status }) => status === 'submitting')
  const merge = (name: SituationField): DraftField => {
    const mine = local.situation[name]
    const theirs = reply.situation[name]
    const isPending = queuedFor(state.queue, `situation ${name}`).length > 0
    if (mine.conflict !== null) {
      if (theirs.revision <= mine.conflict.revision || theirs.madeAt === null) return mine
      if (!isPending && mine.value === theirs.value) return { ...theirs, conflict: null }
      return { ...mine, conflict: { of: 'situation', ...theirs, madeAt: theirs.madeAt } }
    }
    if (isPending || (name === 'factorRanking' && isFrozen)) return mine
    if (isLost(state.queue, mine, { field: name, reply })) return { ...mine, revision: 0 }
    const { madeAt } = theirs
    if (theirs.revision >= mine.revision || theirs.value === mine.value || madeAt === null) {
      return { ...theirs, conflict: null }
    }
    return { ...mine, conflict: { of: 'situation', ...theirs, madeAt } } // an older backup of the server runs
  }
  return mapFields(merge)
}

/** Parts of the situation that the server once had and lacks now: they are sent again. */
function sendLostFields(
  queue: readonly Queued[],
  local: CaseDraft,
  reply: CaseReply,
  arrival: Arrival,
): readonly Queued[] {
  const lost = situationFields.filter((field) => isLost(queue, local.situation[field], { field, reply }))
  return lost.reduce(
    (sum, field) => sendFieldAgain(sum, { caseId: local.caseId, field }, local.situation[field], arrival),
    queue,
  )
}

const isLost = (
  queue: readonly Queued[],
  mine: DraftField,
  { field, reply }: { readonly field: SituationField; readonly reply: CaseReply },
): boolean =>
  mine.revision > 0 &&
  mine.conflict === null &&
  reply.situation[field].revision === 0 &&
  queuedFor(queue, `situation ${field}`).length === 0

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

import type { CaseDraft, CaseState, DraftField } from '@/lib/offline/draft'
import type { CaseReply, SituationField } from '@/lib/offline/sync-types'
import { adoptOrphans } from './adopt-orphans'
import { withDraft } from './change-draft'
import { newCase } from './edit-case'
import { isSettled } from './is-settled'
import { mergeAssessment, type Merged } from './merge-assessment'
import { queuedFor } from './queue'

/**
 * Takes in a case as the server has it. What waits to be sent and what waits for a choice stays mine; the rest becomes
 * theirs. Nothing that only this device has is dropped. A case that waits to be deleted stays deleted.
 */
export function mergeCase(state: CaseState, reply: CaseReply, at: string): CaseState {
  if (state.queue.some(({ change }) => change.kind === 'delete-case')) return state
  const local = state.draft ?? emptyCase(reply)
  const remoteIds = new Set(reply.assessments.map(({ assessmentId }) => assessmentId))
  const start: Merged = { assessments: [], queue: state.queue, refused: local.refused }
  const merged = reply.assessments.reduce((sum, remote) => mergeAssessment(sum, local, remote), start)
  const onlyHere = local.assessments.filter(({ assessmentId }) => !remoteIds.has(assessmentId))
  const draft: CaseDraft = {
    ...local,
    createdAt: reply.createdAt,
    updatedAt: newest(local, reply),
    stale: false,
    deletedElsewhere: false,
    refused: merged.refused,
    situation: mergeSituation(state, local, reply),
    assessments: [...merged.assessments, ...onlyHere],
  }
  const joined = adoptOrphans({ draft, queue: merged.queue })
  return isSettled(joined) ? withDraft(joined, (one) => ({ ...one, savedAt: at })) : joined
}

function emptyCase({ caseId, createdAt }: CaseReply): CaseDraft {
  const made = { caseId, changeId: '', madeAt: createdAt }
  return { ...newCase(made, '', ''), assessments: [] }
}

function mergeSituation(state: CaseState, local: CaseDraft, reply: CaseReply): CaseDraft['situation'] {
  const merge = (name: SituationField): DraftField => {
    const mine = local.situation[name]
    const theirs = reply.situation[name]
    if (mine.conflict !== null) {
      if (theirs.revision <= mine.conflict.revision || theirs.madeAt === null) return mine
      return { ...mine, conflict: { of: 'situation', ...theirs, madeAt: theirs.madeAt } }
    }
    if (queuedFor(state.queue, `situation ${name}`).length > 0) return mine
    return theirs.revision >= mine.revision ? { ...theirs, conflict: null } : mine
  }
  return {
    codeName: merge('codeName'),
    ask: merge('ask'),
    counterpart: merge('counterpart'),
    counterpartLevel: merge('counterpartLevel'),
    area: merge('area'),
    meetingDate: merge('meetingDate'),
    talks: merge('talks'),
    bringsThem: merge('bringsThem'),
    keepsThem: merge('keepsThem'),
    keepsUs: merge('keepsUs'),
  }
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

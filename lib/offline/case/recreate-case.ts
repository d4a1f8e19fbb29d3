import type { CaseDraft, CaseState, DraftAssessment, DraftField, Queued, Refused } from '@/lib/offline/draft'
import { situationFields, type Change, type SituationField } from '@/lib/wire/sync-types'
import { mapFields } from './map-fields'
import { enqueue } from './queue'
import { asNeverSent, sendAnswerAgain, sendFieldAgain, withoutResent, type Arrival } from './send-again'

/**
 * The server had this case and no longer knows it, nor that it was deleted: it began anew, or from an older backup. The
 * case is made there again with everything this device has of the assessment that is open. What was submitted cannot be
 * made again; it stays on this device, and its standing says so. Without an open assessment there is nothing to send.
 */
export function recreateCase(state: CaseState, arrival: Arrival): CaseState {
  const { draft } = state
  if (draft === null || draft.savedAt === null || draft.deletedElsewhere) return state
  const open = draft.assessments.find(({ status }) => status !== 'submitted')
  const submitted = draft.assessments.filter(({ status }) => status === 'submitted')
  const frozen = submitted.map((one): DraftAssessment => ({ ...one, standing: 'only-here' }))
  const kept = { ...draft, savedAt: null, stale: false, assessments: frozen }
  return open === undefined ? { ...state, draft: kept } : sendAll(state, kept, open, arrival)
}

function sendAll(state: CaseState, kept: CaseDraft, open: DraftAssessment, arrival: Arrival): CaseState {
  const { caseId } = kept
  const { assessmentId, instrument } = open
  const { nextId } = arrival
  const submission = submissionOf(state.queue, assessmentId)
  const { assessment, refused } = asNeverSent(open, arrival)
  const fields = situationFields.filter((field) => kept.situation[field].value !== '')
  const creation = { kind: 'create-case', caseId, changeId: nextId(), madeAt: kept.createdAt } as const
  const beside = kept.besideCaseId === null ? {} : { besideCaseId: kept.besideCaseId }
  const made = enqueue([], { ...creation, assessmentId, instrument, ...beside })
  const told = fields.reduce(
    (queue, field) => sendFieldAgain(queue, { caseId, field }, kept.situation[field], arrival),
    made,
  )
  const answered = Object.entries(assessment.answers).reduce(
    (queue, [itemId, answer]) => sendAnswerAgain(queue, { caseId, assessmentId, itemId }, answer, arrival),
    told,
  )
  const status = submission === undefined ? 'draft' : 'submitting'
  return {
    draft: {
      ...kept,
      stale: true, // another device may have made it again by now
      situation: blankRevisions(kept.situation),
      refused: [...withoutResent(kept.refused, assessmentId), ...theirFields(kept, nextId), ...refused],
      assessments: [...kept.assessments, { ...assessment, status, standing: 'ok' }],
    },
    queue:
      submission === undefined
        ? answered
        : enqueue(answered, { ...submission, changeId: nextId(), seen: {} }),
  }
}

const submissionOf = (queue: readonly Queued[], assessmentId: string) =>
  queue
    .map(({ change }) => change)
    .find(
      (change): change is Extract<Change, { kind: 'submit' }> =>
        change.kind === 'submit' && change.assessmentId === assessmentId,
    )

/** What stood against mine where the person had still to choose. */
const theirFields = ({ situation }: CaseDraft, nextId: () => string): readonly Refused[] =>
  situationFields.flatMap((field) => {
    const { conflict } = situation[field]
    if (conflict === null) return []
    const what = { of: 'situation', field, value: conflict.value } as const
    return [{ id: nextId(), reason: 'unknown-case', madeAt: conflict.madeAt, what }]
  })

function blankRevisions(situation: CaseDraft['situation']): CaseDraft['situation'] {
  const one = (field: SituationField): DraftField => ({ ...situation[field], revision: 0, conflict: null })
  return mapFields(one)
}

import type { CaseDraft, CaseState, ConflictPlace, DraftAssessment, Queued } from '@/lib/offline/draft'
import type { Change } from '@/lib/wire/sync-types'
import { isTakenIn } from './merge-assessment'
import { enqueue } from './queue'
import { asNeverSent, sendAllAgain, theirsRefused, withoutResent, type Arrival } from './send-again'
import { answerPlaces, atPlace, fieldPlaces } from './slot-of'

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
  const frozen = submitted.map((one): DraftAssessment =>
    isTakenIn(state.queue, one) ? one : { ...one, standing: 'only-here' },
  )
  const kept = { ...draft, savedAt: null, stale: false, assessments: frozen }
  return open === undefined ? { ...state, draft: kept } : sendAll(state, kept, open, arrival)
}

function sendAll(state: CaseState, kept: CaseDraft, open: DraftAssessment, arrival: Arrival): CaseState {
  const { caseId } = kept
  const { assessmentId, instrument } = open
  const { nextId } = arrival
  const submission = submissionOf(state.queue, assessmentId)
  const status = submission === undefined ? 'draft' : 'submitting'
  const again: DraftAssessment = { ...open, status, standing: 'ok', changedItems: [] }
  const whole = { ...kept, assessments: [...kept.assessments, again] }
  const answers = answerPlaces(open, open.answers)
  const isSaid = (place: ConflictPlace) =>
    atPlace(place, (at) => !at.isSame(at.read(whole)?.value, undefined))
  const creation = { kind: 'create-case', caseId, changeId: nextId(), madeAt: kept.createdAt } as const
  const beside = kept.besideCaseId === null ? {} : { besideCaseId: kept.besideCaseId }
  const made = enqueue([], { ...creation, assessmentId, instrument, ...beside })
  const told = sendAllAgain(made, whole, [...fieldPlaces, ...answers].filter(isSaid), arrival)
  return {
    draft: {
      ...asNeverSent(whole, [...fieldPlaces, ...answers]),
      stale: true, // another device may have made it again by now
      refused: [
        ...withoutResent(kept.refused, assessmentId),
        ...theirsRefused(whole, fieldPlaces, 'unknown-case', arrival),
        ...theirsRefused(whole, answers, 'unknown-assessment', arrival),
      ],
    },
    queue: [
      ...(submission === undefined ? told : enqueue(told, { ...submission, changeId: nextId(), seen: {} })),
      ...state.queue.filter(({ change }) => change.kind === 'take-in'),
    ],
  }
}

const submissionOf = (queue: readonly Queued[], assessmentId: string) =>
  queue
    .map(({ change }) => change)
    .find(
      (change): change is Extract<Change, { kind: 'submit' }> =>
        change.kind === 'submit' && change.assessmentId === assessmentId,
    )

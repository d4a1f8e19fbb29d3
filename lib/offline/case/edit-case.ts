import type { CaseDraft, CaseState, DraftAssessment } from '@/lib/offline/draft'
import { resultFields } from '@/lib/wire/situation-fields'
import type { Change } from '@/lib/wire/sync-types'
import { fail, ok } from '@/lib/shared/result'
import { assessmentOf, touched, withAssessment, type Made } from './change-draft'
import type { Edit } from './edit-problem'
import { blankSituation } from './blank-situation'
import { enqueue, queuedFor } from './queue'

/** What a new case begins with. `besideCaseId`: the case that it assesses again, blind; absent: none. */
export type Beginning = {
  readonly assessmentId: string
  readonly instrument: string
  readonly besideCaseId?: string
}

/** A new, empty case with one open assessment. */
export function newCase({ caseId, madeAt }: Made, beginning: Beginning): CaseDraft {
  const { assessmentId, instrument, besideCaseId = null } = beginning
  return {
    caseId,
    besideCaseId,
    createdAt: madeAt,
    updatedAt: madeAt,
    savedAt: null,
    stale: false,
    deletedElsewhere: false,
    refused: [],
    offered: [],
    travelled: {},
    situation: blankSituation,
    assessments: [
      {
        assessmentId,
        instrument,
        status: 'draft',
        standing: 'ok',
        basedOn: null,
        createdAt: madeAt,
        submittedAt: null,
        answers: {},
        changedItems: [],
        snapshot: null,
      },
    ],
    review: null,
  }
}

export const createCaseWith =
  (made: Made, beginning: Beginning): Edit =>
  (state) => {
    if (state.draft !== null) return ok(state) // made already: tried again after a failed write
    if (state.queue.length > 0) return fail('deleted') // and the server has not heard yet
    const change = { kind: 'create-case', ...made, ...beginning } as const
    return ok({ draft: newCase(made, beginning), queue: enqueue([], change) })
  }

/** Freezes an assessment here and asks the server to. The revisions it rests on are filled in when it is sent. */
export const submit =
  (made: Made, assessmentId: string, language: string): Edit =>
  (state) => {
    if (state.draft === null) return fail('no-such-case')
    if (state.draft.deletedElsewhere) return fail('deleted-elsewhere')
    const assessment = assessmentOf(state, assessmentId)
    if (assessment === undefined) return fail('no-such-assessment')
    if (assessment.status !== 'draft') return fail('already-submitted')
    if (assessment.standing === 'refused') return fail('draft-exists')
    if (isDisputed(state.draft, assessment)) return fail('conflict-open')
    const change = { kind: 'submit', ...made, assessmentId, seen: {}, language } as const
    const frozen = withAssessment(state, assessmentId, (one) => ({
      ...one,
      status: 'submitting',
      changedItems: [],
    }))
    return ok(touched({ ...frozen, queue: enqueue(state.queue, change) }, made.madeAt))
  }

/** Whether two values stand for anything that the result of this assessment depends on. */
const isDisputed = ({ situation, offered }: CaseDraft, { assessmentId, answers }: DraftAssessment): boolean =>
  offered.some(({ place }) =>
    place.of === 'answer'
      ? place.assessmentId === assessmentId
      : resultFields.some((field) => field === place.field),
  ) ||
  resultFields.some((field) => situation[field].conflict !== null) ||
  Object.values(answers).some(({ conflict }) => conflict !== null)

/**
 * Removes the content here at once. The server is told, also of a case that only it has, unless it never heard of the
 * case. A creation that was already
 * on its way stays in front of the deletion, so that it cannot arrive after it. One that
 * waits to be made there again may have been made again by another device.
 */
export const deleteWith =
  (made: Made): Edit =>
  (state) => {
    if (queuedFor(state.queue, 'delete-case').length > 0) return ok(state)
    if (state.draft?.deletedElsewhere === true) return ok(gone)
    const creation = state.queue.filter(({ change }) => change.kind === 'create-case')
    const isNews = creation.some(({ sent }) => !sent)
    if (isNews && state.draft?.stale !== true) return ok(gone)
    const change: Change = { kind: 'delete-case', ...made }
    return ok({ draft: null, queue: enqueue(isNews ? [] : creation, change) })
  }

const gone: CaseState = { draft: null, queue: [] }

import type { Verdict } from '@/lib/offline/case/apply-outcomes'
import type { RefusedReason } from '@/lib/offline/draft'
import { lapses, reviewStates, type ReviewStanding } from '@/lib/wire/review-types'
import type {
  AssessmentReply,
  CaseListReply,
  CaseReply,
  CaseSummary,
  Outcome,
  Theirs,
} from '@/lib/wire/sync-types'
import { answerFields, isItemAnswer, situationOf } from '@/lib/wire/shape/answer-shape'
import {
  either,
  isAnything,
  isFlag,
  isRevision,
  isText,
  listOf,
  objectOf,
  oneOf,
  orAbsent,
  orNull,
  recordOf,
  type Shape,
} from '@/lib/wire/shape/shape'

const reasons = {
  deleted: true,
  'unknown-case': true,
  'unknown-assessment': true,
  'already-submitted': true,
  'not-submitted': true,
  'draft-exists': true,
  'unknown-item': true,
  'answer-does-not-fit-item': true,
  'unknown-instrument': true,
  'id-in-use': true,
  'not-yours': true,
  'in-review': true,
  'not-understood': true,
  'other-questions': true,
} as const satisfies Record<RefusedReason, true>

export const isRefusedReason = (value: string): value is RefusedReason => Object.hasOwn(reasons, value)

type Is<Kind extends Outcome['kind']> = Extract<Outcome, { kind: Kind }>
type Of<Kind extends Theirs['of']> = Extract<Theirs, { of: Kind }>

const isStatus = oneOf(['draft', 'submitted'])

const standingFields = { revision: isRevision, madeAt: isText, by: orAbsent(isText) }

export const isTheirAnswer = objectOf<Of<'answer'>>({
  of: oneOf(['answer']),
  answer: isItemAnswer,
  ...standingFields,
})
export const isTheirField = objectOf<Of<'situation'>>({
  of: oneOf(['situation']),
  value: isText,
  ...standingFields,
})
const isTheirSubmit = objectOf<Of<'submit'>>({ of: oneOf(['submit']), changedItems: listOf(isText) })

const isApplied = objectOf<Is<'applied'>>({
  changeId: isText,
  kind: oneOf(['applied']),
  revision: isRevision,
})
const isConflict = objectOf<Is<'conflict'>>({
  changeId: isText,
  kind: oneOf(['conflict']),
  theirs: either(isTheirAnswer, isTheirField, isTheirSubmit),
})
type RefusedOutcome = { readonly changeId: string; readonly kind: 'refused'; readonly reason: string }
const isRefusal = objectOf<RefusedOutcome>({ changeId: isText, kind: oneOf(['refused']), reason: isText })

type SyncAnswer = { readonly outcomes: readonly (Is<'applied'> | Is<'conflict'> | RefusedOutcome)[] }

export const isSyncReply = objectOf<SyncAnswer>({
  outcomes: listOf(either(isApplied, isConflict, isRefusal)),
})

/** A reason that this version does not know is still a refusal. */
export const verdictsOf = ({ outcomes }: SyncAnswer): readonly Verdict[] =>
  outcomes.map((one) => {
    if (one.kind !== 'refused') return one
    return { ...one, reason: isRefusedReason(one.reason) ? one.reason : 'not-understood' }
  })

export const isCaseSummary: Shape<CaseSummary> = objectOf<CaseSummary>({
  caseId: isText,
  codeName: isText,
  status: isStatus,
  createdAt: isText,
  updatedAt: isText,
  besideCaseId: orNull(isText),
  reviewDate: isText,
  watchFor: isText,
  watchSeen: isText,
})

export const isCaseListReply: Shape<CaseListReply> = objectOf<CaseListReply>({
  cases: listOf(isCaseSummary),
  deleted: listOf(isText),
  begins: isFlag,
  more: isFlag,
  cursor: isText,
})

export const isReviewStanding: Shape<ReviewStanding> = objectOf<ReviewStanding>({
  assessmentId: isText,
  state: oneOf(reviewStates),
  since: isText,
  by: objectOf<ReviewStanding['by']>({ id: isText, name: isText }),
  endorsedUntil: orNull(isText),
  lapse: orNull(oneOf(lapses)),
})

export const isCaseReply: Shape<CaseReply> = objectOf<CaseReply>({
  caseId: isText,
  createdAt: isText,
  besideCaseId: orNull(isText),
  situation: situationOf(
    objectOf<CaseReply['situation']['ask']>({ value: isText, revision: isRevision, madeAt: orNull(isText) }),
  ),
  assessments: listOf(
    objectOf<AssessmentReply>({
      assessmentId: isText,
      instrument: isText,
      status: isStatus,
      revision: isRevision,
      basedOn: orNull(isText),
      createdAt: isText,
      submittedAt: orNull(isText),
      answers: recordOf(
        objectOf<AssessmentReply['answers'][string]>({
          ...answerFields,
          revision: isRevision,
          madeAt: isText,
        }),
      ),
      snapshot: isAnything,
    }),
  ),
  review: orNull(isReviewStanding),
})

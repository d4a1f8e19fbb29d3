import type {
  CaseDraft,
  ConflictPlace,
  DraftAnswer,
  DraftAssessment,
  DraftField,
  Offered,
  Refused,
  RefusedReason,
} from '@/lib/offline/draft'
import { answerFields, isItemAnswer, isField, situationOf } from '@/lib/wire/shape/answer-shape'
import { isRefusedReason, isReviewStanding, isTheirAnswer, isTheirField } from './reply-shape'
import {
  either,
  isAnything,
  isFlag,
  isRevision,
  isText,
  listOf,
  objectOf,
  oneOf,
  orNull,
  recordOf,
  type Shape,
} from '@/lib/wire/shape/shape'

type What<Of extends Refused['what']['of']> = Extract<Refused['what'], { of: Of }>

const isReason: Shape<RefusedReason> = (value): value is RefusedReason =>
  isText(value) && isRefusedReason(value)

const isRefused = objectOf<Refused>({
  id: isText,
  reason: isReason,
  madeAt: isText,
  what: either(
    objectOf<What<'answer'>>({
      of: oneOf(['answer']),
      assessmentId: isText,
      itemId: isText,
      answer: isItemAnswer,
    }),
    objectOf<What<'situation'>>({ of: oneOf(['situation']), field: isField, value: isText }),
    objectOf<What<'submit' | 're-assess'>>({ of: oneOf(['submit', 're-assess']), assessmentId: isText }),
    objectOf<What<'create-case'>>({ of: oneOf(['create-case']) }),
  ),
})

const isAssessment = objectOf<DraftAssessment>({
  assessmentId: isText,
  instrument: isText,
  status: oneOf(['draft', 'submitting', 'submitted']),
  standing: oneOf(['ok', 'copying', 'refused', 'only-here']),
  basedOn: orNull(isText),
  createdAt: isText,
  submittedAt: orNull(isText),
  answers: recordOf(
    objectOf<DraftAnswer>({
      ...answerFields,
      revision: isRevision,
      madeAt: isText,
      conflict: orNull(isTheirAnswer),
    }),
  ),
  changedItems: listOf(isText),
  snapshot: isAnything,
})

const isPlace = either(
  objectOf<Extract<ConflictPlace, { of: 'answer' }>>({
    of: oneOf(['answer']),
    assessmentId: isText,
    itemId: isText,
  }),
  objectOf<Extract<ConflictPlace, { of: 'situation' }>>({ of: oneOf(['situation']), field: isField }),
)

export const isCaseDraft: Shape<CaseDraft> = objectOf<CaseDraft>({
  caseId: isText,
  besideCaseId: orNull(isText),
  createdAt: isText,
  updatedAt: isText,
  savedAt: orNull(isText),
  stale: isFlag,
  deletedElsewhere: isFlag,
  refused: listOf(isRefused),
  offered: listOf(
    objectOf<Offered>({
      place: isPlace,
      theirs: either(isTheirAnswer, isTheirField),
      past: listOf(isText),
    }),
  ),
  travelled: recordOf(listOf(isText)),
  situation: situationOf(
    objectOf<DraftField>({
      value: isText,
      revision: isRevision,
      madeAt: orNull(isText),
      conflict: orNull(isTheirField),
    }),
  ),
  assessments: listOf(isAssessment),
  review: orNull(isReviewStanding),
})

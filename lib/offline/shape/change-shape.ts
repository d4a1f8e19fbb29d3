import type { Change, ChangeKind } from '@/lib/wire/sync-types'
import { answerFields, isItemAnswer, isField } from '@/lib/wire/shape/answer-shape'
import {
  either,
  isRecord,
  isRevision,
  isText,
  objectOf,
  oneOf,
  orAbsent,
  orNull,
  recordOf,
  type Shape,
} from '@/lib/wire/shape/shape'

type Of<Kind extends ChangeKind> = Extract<Change, { kind: Kind }>

const base = { changeId: isText, caseId: isText, madeAt: isText } as const

const isCreate = objectOf<Of<'create-case'>>({
  ...base,
  kind: oneOf(['create-case']),
  assessmentId: isText,
  instrument: isText,
  besideCaseId: orAbsent(isText),
})
const isSituation = objectOf<Of<'edit-situation'>>({
  ...base,
  kind: oneOf(['edit-situation']),
  field: isField,
  value: isText,
  baseRevision: isRevision,
})
const isAnswer = objectOf<Of<'set-answer'>>({
  ...base,
  kind: oneOf(['set-answer']),
  assessmentId: isText,
  itemId: isText,
  answer: isItemAnswer,
  baseRevision: isRevision,
})
const isSubmit = objectOf<Of<'submit'>>({
  ...base,
  kind: oneOf(['submit']),
  assessmentId: isText,
  seen: recordOf(isRevision),
  fieldsSeen: orAbsent(recordOf(isRevision)),
  language: isText,
})
const isReassess = objectOf<Of<'re-assess'>>({
  ...base,
  kind: oneOf(['re-assess']),
  assessmentId: isText,
  fromAssessmentId: isText,
  instrument: orAbsent(isText),
})
const isTakeIn = objectOf<Of<'take-in'>>({
  ...base,
  kind: oneOf(['take-in']),
  assessmentId: isText,
  instrument: isText,
  basedOn: orNull(isText),
  createdAt: isText,
  submittedAt: isText,
  language: isText,
  answers: recordOf(objectOf<Of<'take-in'>['answers'][string]>({ ...answerFields, madeAt: isText })),
  // read in full by the server, and before it was put here
  situation: (value): value is Of<'take-in'>['situation'] => isRecord(value),
  caseCreatedAt: isText,
  besideCaseId: orAbsent(isText),
  seen: recordOf(isRevision),
})
const isDelete = objectOf<Of<'delete-case'>>({ ...base, kind: oneOf(['delete-case']) })

/** A change as it lies in the outbox. */
export const isChange: Shape<Change> = either(
  either(either(isCreate, isSituation), either(isAnswer, isSubmit)),
  either(isReassess, isTakeIn, isDelete),
)

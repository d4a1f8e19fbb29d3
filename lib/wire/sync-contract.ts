import { z } from 'zod'
import { resultFields, situationFields } from './situation-fields'
import { syncLimits } from './sync-limits'
import type { Change, ItemAnswer } from './sync-types'
import {
  fieldValues,
  Id,
  ItemId,
  Language,
  Moment,
  said,
  SituationThen,
  Version,
  withoutIdleKnown,
} from './value-schema'

/** Highest revision: what a Postgres integer holds. */
const MAX_REVISION = 2_147_483_647

const Revision = z.int().min(0).max(MAX_REVISION)

const ItemAnswerSchema = z.strictObject(said).transform(withoutIdleKnown) satisfies z.ZodType<ItemAnswer>

const Seen = z
  .record(ItemId, Revision)
  .refine((seen) => Object.keys(seen).length <= syncLimits.seenItems, 'names too many items')

const base = { changeId: Id, caseId: Id, madeAt: Moment }

const CreateCase = z
  .strictObject({
    ...base,
    kind: z.literal('create-case'),
    assessmentId: Id,
    instrument: Version,
    besideCaseId: z.exactOptional(Id),
  })
  .refine(isBesideAnother, { path: ['besideCaseId'], message: 'must be another case' })

function isBesideAnother({ caseId, besideCaseId }: { caseId: string; besideCaseId?: string }): boolean {
  return besideCaseId !== caseId
}

const EditSituation = z
  .strictObject({
    ...base,
    kind: z.literal('edit-situation'),
    field: z.enum(situationFields),
    value: z.string(),
    baseRevision: Revision,
  })
  .superRefine(({ field, value }, context) => {
    for (const { message } of fieldValues[field].safeParse(value).error?.issues ?? []) {
      context.addIssue({ code: 'custom', path: ['value'], message })
    }
  })

const SetAnswer = z.strictObject({
  ...base,
  kind: z.literal('set-answer'),
  assessmentId: Id,
  itemId: ItemId,
  answer: ItemAnswerSchema,
  baseRevision: Revision,
})

const Submit = z.strictObject({
  ...base,
  kind: z.literal('submit'),
  assessmentId: Id,
  seen: Seen,
  fieldsSeen: z.exactOptional(z.partialRecord(z.enum(resultFields), Revision)),
  language: Language,
})

const ReAssess = z.strictObject({
  ...base,
  kind: z.literal('re-assess'),
  assessmentId: Id,
  fromAssessmentId: Id,
  instrument: z.exactOptional(Version),
})

const TakeIn = z
  .strictObject({
    ...base,
    kind: z.literal('take-in'),
    assessmentId: Id,
    instrument: Version,
    basedOn: z.nullable(Id),
    createdAt: Moment,
    submittedAt: Moment,
    language: Language,
    answers: z
      .record(ItemId, z.strictObject({ ...said, madeAt: Moment }).transform(withoutIdleKnown))
      .refine((answers) => Object.keys(answers).length <= syncLimits.seenItems, 'has too many items'),
    situation: SituationThen,
    caseCreatedAt: Moment,
    besideCaseId: z.exactOptional(Id),
    seen: Seen,
  })
  .refine(isBesideAnother, { path: ['besideCaseId'], message: 'must be another case' })

const DeleteCase = z.strictObject({ ...base, kind: z.literal('delete-case') })

/** One change, as a device sends it. Strict: an unknown key is refused, never passed on. */
const ChangeSchema = z.discriminatedUnion('kind', [
  CreateCase,
  EditSituation,
  SetAnswer,
  Submit,
  ReAssess,
  TakeIn,
  DeleteCase,
]) satisfies z.ZodType<Change>

export const SyncRequest = z.strictObject({ changes: z.array(ChangeSchema).min(1).max(syncLimits.changes) })

/** What a `GET /api/sync` asks for: one case whole, when its values were said, or the list after a cursor. */
export const SyncQuery = z.union([
  z.strictObject({ case: Id }),
  z.strictObject({ past: Id }),
  z.strictObject({ after: z.string().max(400).optional() }),
])

import { z } from 'zod'
import { rankingIn } from '@/lib/instrument/factor-ranking'
import { kindsOfAsk } from '@/lib/instrument/kind-of-ask'
import { isTriggers } from '@/lib/instrument/look-again'
import { isChoices, prenegotiation, type ChoicesField } from '@/lib/instrument/prenegotiation'
import {
  mapFields,
  resultFields,
  situationFields,
  situationForms,
  type ChosenField,
  type SituationField,
} from './situation-fields'
import { AnswerValueSchema, KnownSchema } from './answer-schema'
import { readAnalogies } from './analogies'
import { clearanceIn } from './clearance'
import { longestNote, syncLimits } from './sync-limits'
import { counterpartLevels } from './sync-types'
import type { AnswerValue, Change, ItemAnswer } from './sync-types'

/** Highest revision: what a Postgres integer holds. */
const MAX_REVISION = 2_147_483_647

const Id = z.uuid().regex(/^[^A-Z]+$/, 'must be in lower case')
const Revision = z.int().min(0).max(MAX_REVISION)
const Version = z.string().regex(/^[\w.-]{1,40}$/, 'must be a version name')
const ItemId = z
  .string()
  .regex(/^[a-z]+(\.[a-z]+)+$/, 'must be an item id')
  .max(100)
const Language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'must be a language tag')

/** ISO 8601 with Z, in years that every clock and every database can hold. Postgres cannot read an endless fraction. */
const Moment = z.iso
  .datetime()
  .regex(/^(19|2\d)\d\d/, 'must be in the years 1900 to 2999')
  .regex(/^[^.]*(\.\d{1,9})?Z$/, 'must have at most 9 digits after the second')

const Day = z.iso.date().regex(/^(19|20|21)\d\d/, 'must be in the years 1900 to 2199')

/** Text as a person typed it, right-to-left marks and all. Postgres has no NUL, and stores half a character as another. */
const text = (limit: number) =>
  z
    .string()
    .max(limit)
    .refine((value) => !value.includes('\0'), 'must not contain the NUL character')
    .refine((value) => !/\p{Surrogate}/u.test(value), 'must not contain half of a character')

/**
 * Only a level or a yes/no can be observed, reported or assumed; with anything else `known` is null. Put right instead of
 * refused: a change that waits in an older outbox may say it, and a refusal would hold up all that is sent with it.
 */
const ItemAnswerSchema = z
  .strictObject({
    value: z.nullable(AnswerValueSchema),
    known: z.nullable(KnownSchema),
    note: text(longestNote),
  })
  .transform((answer) =>
    isKnowledge(answer.value) ? answer : { ...answer, known: null },
  ) satisfies z.ZodType<ItemAnswer>

const isKnowledge = (value: AnswerValue | null): boolean => value?.kind === 'level' || value?.kind === 'yesno'

const base = { changeId: Id, caseId: Id, madeAt: Moment }

const CreateCase = z
  .strictObject({
    ...base,
    kind: z.literal('create-case'),
    assessmentId: Id,
    instrument: Version,
    besideCaseId: z.exactOptional(Id),
  })
  .refine(({ caseId, besideCaseId }) => besideCaseId !== caseId, {
    path: ['besideCaseId'],
    message: 'must be another case',
  })

/** Choices joined by commas, written in the one way there is to write them. */
const choices = (field: ChoicesField) =>
  z.string().refine((value) => isChoices(field, value), 'must be choices of this question, in its order')

const Ranking = z
  .string()
  .refine((value) => value === '' || rankingIn(value) !== null, 'must name each factor once, or be empty')

const Triggers = z.string().refine(isTriggers, 'must be triggers, in their order')

/** Choices by part of the situation; a text and a day need no words of their own. */
const chosen = {
  kindOfAsk: z.enum(['', ...kindsOfAsk]),
  counterpartLevel: z.enum(['', ...counterpartLevels]),
  talks: z.enum(['', ...prenegotiation.talks]),
  bringsThem: choices('bringsThem'),
  keepsThem: choices('keepsThem'),
  keepsUs: choices('keepsUs'),
  factorRanking: Ranking,
  watchFor: Triggers,
  watchSeen: Triggers,
} as const satisfies Readonly<Record<ChosenField, z.ZodType<string>>>

/** Who cleared what, and when. */
const ClearanceText = text(situationForms.clearance.longest).refine((value) => {
  const { day } = clearanceIn(value)
  return day === '' || Day.safeParse(day).success
}, 'must begin with a day and a line feed, or be empty')

/** What is said of cases like this one. */
const AnalogiesText = text(situationForms.analogies.longest).refine(
  (value) => readAnalogies(value) !== null,
  'must be what a person says of cases like this one, or empty',
)

const OptionalDay = z.union([z.literal(''), Day])

function valueOf(field: SituationField): z.ZodType<string> {
  if (field === 'clearance') return ClearanceText
  if (field === 'analogies') return AnalogiesText
  const written = situationForms[field]
  if (written.form === 'text') return text(written.longest)
  return isChosen(field) ? chosen[field] : OptionalDay
}

const isChosen = (field: SituationField): field is ChosenField => field in chosen

const values = mapFields(valueOf)

const EditSituation = z
  .strictObject({
    ...base,
    kind: z.literal('edit-situation'),
    field: z.enum(situationFields),
    value: z.string(),
    baseRevision: Revision,
  })
  .superRefine(({ field, value }, context) => {
    for (const { message } of values[field].safeParse(value).error?.issues ?? []) {
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
  seen: z
    .record(ItemId, Revision)
    .refine((seen) => Object.keys(seen).length <= syncLimits.seenItems, 'names too many items'),
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

const DeleteCase = z.strictObject({ ...base, kind: z.literal('delete-case') })

/** One change, as a device sends it. Strict: an unknown key is refused, never passed on. */
const ChangeSchema = z.discriminatedUnion('kind', [
  CreateCase,
  EditSituation,
  SetAnswer,
  Submit,
  ReAssess,
  DeleteCase,
]) satisfies z.ZodType<Change>

export const SyncRequest = z.strictObject({ changes: z.array(ChangeSchema).min(1).max(syncLimits.changes) })

/** What a `GET /api/sync` asks for: one case whole, or the list after a cursor. */
export const SyncQuery = z.union([
  z.strictObject({ case: Id }),
  z.strictObject({ after: z.string().max(400).optional() }),
])

import * as z from 'zod/mini'
import type { FiledCase } from './filed-case'
import { situationFields } from './situation-fields'
import { syncLimits } from './sync-limits'
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

/** Of one value: more than a case is handed to and fro. */
export const mostPast = 50

/** More looks at one case than anybody takes. */
const mostAssessments = 200

/** Written as every copy writes it, so that two times are the same only as the same text. */
const Time = z.pipe(
  Moment,
  z.transform((moment: string) => new Date(moment).toISOString()),
)

const times = { madeAt: Time, past: z.array(Time).check(z.maxLength(mostPast)) }

const Field = z.strictObject({ ...times, value: z.string().check(z.maxLength(20_000)) })

const Answer = z.pipe(z.strictObject({ ...times, ...said }), z.transform(withoutIdleKnown))

const Assessment = z.strictObject({
  assessmentId: Id,
  instrument: Version,
  basedOn: z.nullable(Id),
  createdAt: Time,
  answers: z
    .record(ItemId, Answer)
    .check(z.refine((answers) => Object.keys(answers).length <= syncLimits.seenItems, 'has too many items')),
  submitted: z.nullable(
    z.strictObject({ at: Time, language: Language, matrix: z.nullable(Version), situation: SituationThen }),
  ),
})

const Assessments = z.array(Assessment).check(
  z.minLength(1),
  z.maxLength(mostAssessments),
  z.refine(
    (all) => new Set(all.map(({ assessmentId }) => assessmentId)).size === all.length,
    'must name each assessment once',
  ),
  z.refine(
    (all) => all.slice(0, -1).every(({ submitted }) => submitted !== null),
    'may have only the last open',
  ),
)

/** What a file may hold. Strict: an unknown key is refused, as what is not understood must not be dropped. */
export const FiledCaseSchema = z
  .strictObject({
    caseId: Id,
    besideCaseId: z.nullable(Id),
    createdAt: Time,
    filedAt: Time,
    situation: z.partialRecord(z.enum(situationFields), Field).check(
      z.refine(
        (situation) =>
          situationFields.every((field) => {
            const said = situation[field]
            return said === undefined || fieldValues[field].safeParse(said.value).success
          }),
        'has a value that its part of the case cannot have',
      ),
    ),
    assessments: Assessments,
  })
  .check(
    z.refine(({ caseId, besideCaseId }) => caseId !== besideCaseId, 'must be beside another case'),
  ) satisfies z.ZodMiniType<FiledCase>

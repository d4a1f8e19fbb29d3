import * as z from 'zod/mini'
import { factorIds } from '@/lib/instrument/factor-ids'
import { rankingIn } from '@/lib/instrument/factor-ranking'
import { kindsOfAsk } from '@/lib/instrument/kind-of-ask'
import { isTriggers } from '@/lib/instrument/look-again'
import { isChoices, prenegotiation, type ChoicesField } from '@/lib/instrument/prenegotiation'
import { readAnalogies } from './analogies'
import { AnswerValueSchema, KnownSchema } from './answer-schema'
import { clearanceIn } from './clearance'
import { readPlanned } from './planned-levers'
import { counterpartLevels, type AnswerValue, type ItemAnswer } from './said'
import type { Snapshot } from './snapshot'
import { mapFields, situationForms, type ChosenField, type SituationField } from './situation-fields'
import { longestNote } from './sync-limits'

// What a case is made of, as it may come in: in a request, or in a file.

export const Id = z.uuid().check(z.regex(/^[^A-Z]+$/, 'must be in lower case'))
export const Version = z.string().check(z.regex(/^[\w.-]{1,40}$/, 'must be a version name'))
export const ItemId = z.string().check(z.regex(/^[a-z]+(\.[a-z]+)+$/, 'must be an item id'), z.maxLength(100))
export const Language = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, 'must be a language tag'))

/** ISO 8601 with Z, in years that every clock and every database can hold. Postgres cannot read an endless fraction. */
export const Moment = z.iso
  .datetime()
  .check(
    z.regex(/^(19|2\d)\d\d/, 'must be in the years 1900 to 2999'),
    z.regex(/^[^.]*(\.\d{1,9})?Z$/, 'must have at most 9 digits after the second'),
  )

const Day = z.iso.date().check(z.regex(/^(19|20|21)\d\d/, 'must be in the years 1900 to 2199'))

/** Text as a person typed it, right-to-left marks and all. Postgres has no NUL, and stores half a character as another. */
const text = (limit: number) =>
  z.string().check(
    z.maxLength(limit),
    z.refine((value) => !value.includes('\0'), 'must not contain the NUL character'),
    z.refine((value) => !/\p{Surrogate}/u.test(value), 'must not contain half of a character'),
  )

export const said = {
  value: z.nullable(AnswerValueSchema),
  known: z.nullable(KnownSchema),
  note: text(longestNote),
} as const

/**
 * Only a level or a yes/no can be observed, reported or assumed; with anything else `known` is null. Put right instead of
 * refused: a change that waits in an older outbox may say it, and a refusal would hold up all that is sent with it.
 */
export const withoutIdleKnown = <Answer extends ItemAnswer>(answer: Answer): Answer =>
  isKnowledge(answer.value) ? answer : { ...answer, known: null }

const isKnowledge = (value: AnswerValue | null): boolean => value?.kind === 'level' || value?.kind === 'yesno'

/** Choices joined by commas, written in the one way there is to write them. */
const choices = (field: ChoicesField) =>
  z
    .string()
    .check(z.refine((value) => isChoices(field, value), 'must be choices of this question, in its order'))

const Ranking = z
  .string()
  .check(
    z.refine((value) => value === '' || rankingIn(value) !== null, 'must name each factor once, or be empty'),
  )

const Triggers = z.string().check(z.refine(isTriggers, 'must be triggers, in their order'))

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
} as const satisfies Readonly<Record<ChosenField, z.ZodMiniType<string>>>

/** Who cleared what, and when. */
const ClearanceText = text(situationForms.clearance.longest).check(
  z.refine((value) => {
    const { day } = clearanceIn(value)
    return day === '' || Day.safeParse(day).success
  }, 'must begin with a day and a line feed, or be empty'),
)

/** What is said of cases like this one. */
const AnalogiesText = text(situationForms.analogies.longest).check(
  z.refine(
    (value) => readAnalogies(value) !== null,
    'must be what a person says of cases like this one, or empty',
  ),
)

/** The levers that are meant to be used, and what for. */
const PlannedText = text(situationForms.plannedLevers.longest).check(
  z.refine((value) => readPlanned(value) !== null, 'must be levers with what each is for, or empty'),
)

const OptionalDay = z.union([z.literal(''), Day])

function valueOf(field: SituationField): z.ZodMiniType<string> {
  if (field === 'clearance') return ClearanceText
  if (field === 'analogies') return AnalogiesText
  if (field === 'plannedLevers') return PlannedText
  const written = situationForms[field]
  if (written.form === 'text') return text(written.longest)
  return isChosen(field) ? chosen[field] : OptionalDay
}

const isChosen = (field: SituationField): field is ChosenField => field in chosen

/** What may be said of each part of the situation. */
export const fieldValues = mapFields(valueOf)

/** Each of these at most once. */
const someOf = <Word extends string>(words: readonly Word[]) =>
  z
    .array(z.enum(words))
    .check(z.refine((chosen) => new Set(chosen).size === chosen.length, 'must name each choice once'))

/** More documented cases than there will be. */
const mostMarks = 1000

/** What was said of the situation when an assessment was submitted on another copy. */
export const SituationThen = z.strictObject({
  counterpartLevel: chosen.counterpartLevel,
  meetingDate: OptionalDay,
  beforeTalks: z.optional(
    z.strictObject({
      talks: someOf(prenegotiation.talks),
      bringsThem: someOf(prenegotiation.bringsThem),
      keepsThem: someOf(prenegotiation.keepsThem),
      keepsUs: someOf(prenegotiation.keepsUs),
    }),
  ),
  factorRanking: z.optional(someOf(factorIds).check(z.length(factorIds.length))),
  kindOfAsk: z.optional(z.enum(kindsOfAsk)),
  clearances: z.optional(someOf(['contact-may-be-crime'])),
  analogies: z.optional(
    z
      .record(z.string().check(z.regex(/^[a-z0-9.-]{1,100}$/)), z.literal([0, 2]))
      .check(z.refine((marks) => Object.keys(marks).length <= mostMarks, 'marks too many cases')),
  ),
}) satisfies z.ZodMiniType<Snapshot['situation']>

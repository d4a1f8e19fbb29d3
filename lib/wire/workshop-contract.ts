import { z } from 'zod'
import { acts } from '@/lib/workshop/course'
import { mostLevers, storyLimits } from '@/lib/workshop/own-case'
import { decisionLimits } from '@/lib/workshop/rehearsal/decisions'
import { rehearsalActs, talkMinutes } from '@/lib/workshop/rehearsal/rehearsal-course'
import { roles } from '@/lib/workshop/rehearsal/roles'
import { mostQuestions } from '@/lib/workshop/scenarios'
import { plain } from './plain-text'

/** `openBytes`: a story of an own case may be as long as lib/workshop/own-case.ts says, in any script. */
export const workshopLimits = { bodyBytes: 6_000, openBytes: 60_000 } as const

const key = z.string().min(1).max(60)

/**
 * An own case: what leaves it, as the trainer confirmed it. `revisions`: sum of the revisions that the page read, so that
 * nothing leaves that nobody looked at. The id is not kept with the workshop.
 */
const OwnCase = z.strictObject({
  caseId: z.uuid(),
  revisions: z.int().min(0),
  title: plain(storyLimits.title).trim().min(1),
  ask: plain(storyLimits.ask).trim(),
  whom: plain(storyLimits.whom).trim(),
  told: plain(storyLimits.told).trim().min(1),
  happened: plain(storyLimits.happened).trim(),
  levers: z.array(key).min(1).max(mostLevers),
  withAnswers: z.boolean(),
})
export type OwnCase = z.infer<typeof OwnCase>

export const OpenWorkshop = z.strictObject({
  scenario: key,
  questions: z.array(key).min(1).max(mostQuestions),
  language: z.string().min(2).max(20),
  isDryRun: z.boolean(),
  /** Where the scenario is `own`. */
  own: OwnCase.optional(),
})
export type OpenWorkshop = z.infer<typeof OpenWorkshop>

/** `revision`: of the wall that the trainer saw when pressing the key. */
export const StepWorkshop = z.strictObject({
  id: z.uuid(),
  revision: z.int().min(1),
  act: z.enum(acts),
})
export type StepWorkshop = z.infer<typeof StepWorkshop>

/** `keep`: counts stay, without anything of a phone; else nothing stays. `texts`: what groups of a rehearsal wrote stays too. */
export const EndWorkshop = z.strictObject({ id: z.uuid(), keep: z.boolean(), texts: z.boolean().optional() })
export type EndWorkshop = z.infer<typeof EndWorkshop>

export const OneWorkshop = z.strictObject({ id: z.uuid() })

export const OpenRehearsal = z.strictObject({
  scenario: key,
  roles: z.array(z.enum(roles)).min(2).max(roles.length),
  minutes: z.literal(talkMinutes),
  offered: z.array(key).max(decisionLimits.most),
  added: z.array(plain(decisionLimits.length).regex(/\S/)).max(decisionLimits.most),
  language: z.string().min(2).max(20),
})
export type OpenRehearsal = z.infer<typeof OpenRehearsal>

/** `revision`: of the wall that the trainer saw when pressing the key. */
export const StepRehearsal = z.strictObject({
  id: z.uuid(),
  revision: z.int().min(1),
  act: z.enum(rehearsalActs),
})
export type StepRehearsal = z.infer<typeof StepRehearsal>

/** 16 random bytes as hex: what a phone is known by. */
const participant = z.string().regex(/^[0-9a-f]{32}$/)

/** What a phone sends. Without a question it only says that it is there. `made` grows on the phone. */
export const PhoneAnswer = z.strictObject({
  participant,
  made: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  question: key.optional(),
  round: z.union([z.literal(1), z.literal(2)]).optional(),
  level: z.int().min(0).max(4).nullable().optional(),
  ranking: z.array(key).min(1).max(3).optional(),
})
export type PhoneAnswer = z.infer<typeof PhoneAnswer>

/** A phone of a rehearsal asks for what is its own. */
export const PhoneOwn = z.strictObject({ participant })

/** Characters of one text that a group writes. */
export const textLength = 300

/** What a phone records for its group. `seen`: the version of the record it was shown; 0: there was none. */
export const PhoneRecord = z.strictObject({
  participant,
  made: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  part: z.enum(['decision', 'debrief']),
  seen: z.int().min(0).max(1_000_000),
  choice: z.string().max(60),
  texts: z.array(plain(textLength)).max(2),
})
export type PhoneRecord = z.infer<typeof PhoneRecord>

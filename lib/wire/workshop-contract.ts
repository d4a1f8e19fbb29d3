import { z } from 'zod'
import { acts } from '@/lib/workshop/course'
import { mostQuestions } from '@/lib/workshop/scenarios'

export const workshopLimits = { bodyBytes: 4_000 } as const

const key = z.string().min(1).max(60)

export const OpenWorkshop = z.strictObject({
  scenario: key,
  questions: z.array(key).min(1).max(mostQuestions),
  language: z.string().min(2).max(20),
  isDryRun: z.boolean(),
})
export type OpenWorkshop = z.infer<typeof OpenWorkshop>

/** `revision`: of the wall that the trainer saw when pressing the key. */
export const StepWorkshop = z.strictObject({
  id: z.uuid(),
  revision: z.int().min(1),
  act: z.enum(acts),
})
export type StepWorkshop = z.infer<typeof StepWorkshop>

/** `keep`: counts stay, without anything of a phone; else nothing stays. */
export const EndWorkshop = z.strictObject({ id: z.uuid(), keep: z.boolean() })
export type EndWorkshop = z.infer<typeof EndWorkshop>

export const OneWorkshop = z.strictObject({ id: z.uuid() })

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

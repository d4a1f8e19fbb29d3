import type { Course } from '@/lib/workshop/course'
import type { Prisma } from '@/prisma/generated/client'

/** What is read of a workshop, wherever it is read. */
export const workshopColumns = {
  id: true,
  code: true,
  scenario: true,
  instrument: true,
  language: true,
  questions: true,
  levers: true,
  step: true,
  phase: true,
  place: true,
  round: true,
  shownUpTo: true,
  isRanked: true,
  isBlank: true,
  isDryRun: true,
  revision: true,
  createdAt: true,
  endsAt: true,
} as const satisfies Prisma.WorkshopSelect

export type WorkshopColumns = Prisma.WorkshopGetPayload<{ select: typeof workshopColumns }>

export const courseOf = ({
  step,
  phase,
  place,
  round,
  shownUpTo,
  isRanked,
  isBlank,
}: WorkshopColumns): Course => ({
  step,
  phase,
  place,
  round: round === 2 ? 2 : 1,
  shownUpTo,
  isRanked,
  isBlank,
})

/** What the answers of a ranking stand under, beside the ids of questions. */
export const rankingKey = 'levers'

/** What is asked, or was asked last: a question, the ranking, or nothing yet. */
export function askedNow({ step, place, questions }: WorkshopColumns): string | null {
  if (step === 'gathering' || step === 'ended') return null
  return step === 'question' ? (questions[place] ?? null) : rankingKey
}

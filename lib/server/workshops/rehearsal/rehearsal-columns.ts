import { workshopColumns } from '@/lib/server/workshops/workshop-columns'
import { inOrder, roles, type Role } from '@/lib/workshop/rehearsal/roles'
import type { RehearsalCourse } from '@/lib/workshop/rehearsal/rehearsal-course'
import type { Prisma } from '@/prisma/generated/client'

/** What is read of a rehearsal, wherever it is read. */
export const rehearsalColumns = {
  roles: true,
  minutes: true,
  offered: true,
  added: true,
  step: true,
  isRevealed: true,
  talkEndsAt: true,
} as const satisfies Prisma.RehearsalSelect

export type RehearsalColumns = Prisma.RehearsalGetPayload<{ select: typeof rehearsalColumns }>

/** A workshop with its rehearsal, where it has one. */
export const withRehearsal = {
  ...workshopColumns,
  rehearsal: { select: rehearsalColumns },
} as const satisfies Prisma.WorkshopSelect

export const rehearsalCourseOf = (
  { step, isRevealed }: RehearsalColumns,
  { isBlank }: { readonly isBlank: boolean },
): RehearsalCourse => ({ step, isRevealed, isBlank })

export const isRole = (role: string): role is Role => roles.some((known) => known === role)

/** The roles that are played, in the order in which they are filled. */
export const playedIn = ({ roles: played }: RehearsalColumns): readonly Role[] =>
  inOrder(played.filter(isRole))

/** Milliseconds of talk that are left now, below 0 when it is over; null: no talk yet. */
export const leftOf = ({ talkEndsAt }: RehearsalColumns): number | null =>
  talkEndsAt === null ? null : talkEndsAt.getTime() - Date.now()

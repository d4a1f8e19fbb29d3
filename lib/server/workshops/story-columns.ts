import type { OwnStory } from '@/lib/workshop/own-case'
import type { Prisma } from '@/prisma/generated/client'

/** What is stored of an own case, beside the workshop. */
export const storyColumns = {
  title: true,
  ask: true,
  whom: true,
  told: true,
  happened: true,
  answers: true,
} as const satisfies Prisma.WorkshopStorySelect

type Stored = Prisma.WorkshopStoryGetPayload<{ select: typeof storyColumns }>

/** What the wall may show of it: how it went, and what the case itself says, only at the end. */
export function toldOf(stored: Stored | null, isOver: boolean): OwnStory | null {
  if (stored === null) return null
  const { answers, happened, ...told } = stored
  if (!isOver) return { ...told, happened: '', answers: null }
  return { ...told, happened, answers: answers as OwnStory['answers'] } // written by open-workshop.ts alone
}

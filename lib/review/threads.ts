import type { CommentEntry } from '@/lib/wire/review-types'

/** What is said of one thing: how it began, and what followed, oldest first. */
export type CommentThread = { readonly first: CommentEntry; readonly answers: readonly CommentEntry[] }

/** Comments, oldest first, in their threads: open ones before settled ones. An answer whose beginning is not told is left out. */
export function threadsOf(comments: readonly CommentEntry[]): readonly CommentThread[] {
  const threads = comments
    .filter(({ answersId }) => answersId === null)
    .map((first) => ({
      first,
      answers: comments.filter(({ answersId }) => answersId === first.commentId),
    }))
  const isSettled = ({ first }: CommentThread) => first.settledAt !== null
  return [...threads.filter((thread) => !isSettled(thread)), ...threads.filter(isSettled)]
}

/** How many threads are open that everybody on the case reads. */
export const openThreads = (comments: readonly CommentEntry[]): number =>
  threadsOf(comments).filter(({ first }) => first.settledAt === null && first.audience === 'everyone').length

import { ok } from '@/lib/shared/result'
import { AddComment, reviewLimits } from '@/lib/wire/review-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { addComment } from '@/lib/server/review/comment'

/** Says something of a case, to everybody on it or among its reviewers. */
export const POST = endpoint(
  { input: fromBody(AddComment, reviewLimits.bodyBytes), role: 'person', audit: 'comment' },
  async (input, asker) => {
    const done = await addComment(asker, input)
    return done.ok ? ok({ body: {} }) : done
  },
)

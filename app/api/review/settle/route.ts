import { ok } from '@/lib/shared/result'
import { SettleThread, reviewLimits } from '@/lib/wire/review-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { settleThread } from '@/lib/server/review/comment'

/** Settles a thread of comments, or opens it again. */
export const POST = endpoint(
  { input: fromBody(SettleThread, reviewLimits.bodyBytes), role: 'person', audit: 'settle-thread' },
  async (input, asker) => {
    const done = await settleThread(asker, input)
    return done.ok ? ok({ body: {} }) : done
  },
)

import { ok } from '@/lib/shared/result'
import { SendForReview, reviewLimits } from '@/lib/wire/review-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { sendForReview } from '@/lib/server/review/send-for-review'

/** Sends a case for review. */
export const POST = endpoint(
  { input: fromBody(SendForReview, reviewLimits.bodyBytes), role: 'person', audit: 'send-for-review' },
  async (input, asker) => {
    const done = await sendForReview(asker, input)
    return done.ok ? ok({ body: {} }) : done
  },
)

import { ok } from '@/lib/shared/result'
import { Decide, reviewLimits } from '@/lib/wire/review-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { decide } from '@/lib/server/review/decide'

/** Decides on the version of a case that is in review. */
export const POST = endpoint(
  { input: fromBody(Decide, reviewLimits.bodyBytes), role: 'person', audit: 'decide' },
  async (input, asker) => {
    const done = await decide(asker, input)
    return done.ok ? ok({ body: {} }) : done
  },
)

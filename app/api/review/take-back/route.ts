import { ok } from '@/lib/shared/result'
import { TakeBack, reviewLimits } from '@/lib/wire/review-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { takeBack } from '@/lib/server/review/send-for-review'

/** Takes a case back from review. */
export const POST = endpoint(
  { input: fromBody(TakeBack, reviewLimits.bodyBytes), role: 'person', audit: 'take-back' },
  async (input, asker) => {
    const done = await takeBack(asker, input.caseId)
    return done.ok ? ok({ body: {} }) : done
  },
)

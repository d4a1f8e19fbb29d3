import { ok } from '@/lib/shared/result'
import { ReviewQuery } from '@/lib/wire/review-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromQuery } from '@/lib/server/http/input'
import { readReview } from '@/lib/server/review/read-review'

/** What was said and decided on a case. */
export const GET = endpoint(
  { input: fromQuery(ReviewQuery), role: 'person', audit: 'read-review' },
  async ({ case: caseId }, asker) => {
    const found = await readReview(asker, caseId)
    return found.ok ? ok({ body: found.value }) : found
  },
)

import { ok } from '@/lib/shared/result'
import { Join, peopleLimits } from '@/lib/wire/people-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { join } from '@/lib/server/people/join'

/** What the link of an invitation opens. */
export const POST = endpoint(
  { input: fromBody(Join, peopleLimits.bodyBytes), role: 'anybody', audit: 'join' },
  async (input, asker) => {
    const joined = await join(asker, input)
    return joined.ok ? ok({ body: {}, token: joined.value }) : joined
  },
)

import { ok } from '@/lib/shared/result'
import { JoinAsMe, peopleLimits } from '@/lib/wire/people-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { joinAsMe } from '@/lib/server/people/join'

/** What the link of an invitation opens for somebody who is signed in. */
export const POST = endpoint(
  { input: fromBody(JoinAsMe, peopleLimits.bodyBytes), role: 'person', audit: 'join' },
  async (input, asker) => {
    const joined = await joinAsMe(asker, input)
    return joined.ok ? ok({ body: {} }) : joined
  },
)

import { ok } from '@/lib/shared/result'
import { ComeIn, peopleLimits } from '@/lib/wire/people-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { comeIn } from '@/lib/server/people/come-in'

/** What the link of the start opens. */
export const POST = endpoint(
  { input: fromBody(ComeIn, peopleLimits.bodyBytes), role: 'anybody', audit: 'come-in' },
  async (input, asker) => {
    const came = await comeIn(asker, input)
    if (!came.ok) return came
    const { reply, token } = came.value
    return ok({ body: reply, ...(token === undefined ? {} : { token }) })
  },
)

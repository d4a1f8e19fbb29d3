import { ok } from '@/lib/shared/result'
import { Begin, peopleLimits } from '@/lib/wire/people-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { beFirst } from '@/lib/server/people/be-first'

/** Makes the first person, and signs them in. */
export const POST = endpoint(
  { input: fromBody(Begin, peopleLimits.bodyBytes), role: 'anybody', audit: 'be-first' },
  async (input, asker) => {
    const made = await beFirst(asker, input)
    return made.ok ? ok({ body: {}, token: made.value }) : made
  },
)

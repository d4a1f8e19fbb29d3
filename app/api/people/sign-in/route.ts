import { ok } from '@/lib/shared/result'
import { peopleLimits, SignIn } from '@/lib/wire/people-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { signIn } from '@/lib/server/people/sign-in'

export const POST = endpoint(
  { input: fromBody(SignIn, peopleLimits.bodyBytes), role: 'anybody', audit: 'sign-in' },
  async (input, asker) => {
    const begun = await signIn(asker, input)
    return begun.ok ? ok({ body: {}, token: begun.value }) : begun
  },
)

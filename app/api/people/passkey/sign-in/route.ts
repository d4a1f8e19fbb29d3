import { ok } from '@/lib/shared/result'
import { UsePasskey, peopleLimits } from '@/lib/wire/people-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { signInByPasskey } from '@/lib/server/people/passkeys/sign-in-by-passkey'

/** Signs in whoever's passkey this is. */
export const POST = endpoint(
  { input: fromBody(UsePasskey, peopleLimits.passkeyBytes), role: 'anybody', audit: 'sign-in' },
  async (input, asker) => {
    const begun = await signInByPasskey(asker, input)
    return begun.ok ? ok({ body: {}, token: begun.value }) : begun
  },
)

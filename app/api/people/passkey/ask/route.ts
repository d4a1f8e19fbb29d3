import { ok } from '@/lib/shared/result'
import { Nothing, peopleLimits } from '@/lib/wire/people-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { beginPasskeySignIn } from '@/lib/server/people/passkeys/sign-in-by-passkey'

/** What a browser is to ask of a passkey, to sign in or to open a page that was locked. */
export const POST = endpoint(
  { input: fromBody(Nothing, peopleLimits.bodyBytes), role: 'anybody', audit: 'sign-in' },
  async (_, asker) => {
    const begun = await beginPasskeySignIn(asker)
    return begun.ok ? ok({ body: begun.value }) : begun
  },
)

import { ok } from '@/lib/shared/result'
import { AddPasskey, peopleLimits } from '@/lib/wire/people-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { addPasskey } from '@/lib/server/people/passkeys/add-passkey'

/** Keeps a new passkey of whoever is signed in. */
export const POST = endpoint(
  { input: fromBody(AddPasskey, peopleLimits.passkeyBytes), role: 'person', audit: 'add-passkey' },
  async (input, asker) => {
    const added = await addPasskey(asker, input)
    return added.ok ? ok({ body: {} }) : added
  },
)

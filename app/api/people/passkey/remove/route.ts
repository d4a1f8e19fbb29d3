import { ok } from '@/lib/shared/result'
import { RemovePasskey, peopleLimits } from '@/lib/wire/people-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { removePasskey } from '@/lib/server/people/passkeys/remove-passkey'

/** Takes away a passkey of whoever is signed in. */
export const POST = endpoint(
  { input: fromBody(RemovePasskey, peopleLimits.bodyBytes), role: 'person', audit: 'remove-passkey' },
  async (input, asker) => {
    const removed = await removePasskey(asker, input)
    return removed.ok ? ok({ body: {} }) : removed
  },
)

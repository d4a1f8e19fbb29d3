import { ok } from '@/lib/shared/result'
import { AskNewPasskey, peopleLimits } from '@/lib/wire/people-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { beginPasskey } from '@/lib/server/people/passkeys/add-passkey'

/** What a browser is to ask of whatever makes a passkey. */
export const POST = endpoint(
  { input: fromBody(AskNewPasskey, peopleLimits.bodyBytes), role: 'person', audit: 'add-passkey' },
  async (input, asker) => {
    const begun = await beginPasskey(asker, input)
    return begun.ok ? ok({ body: begun.value }) : begun
  },
)

import { ok } from '@/lib/shared/result'
import { peopleLimits, Unlock } from '@/lib/wire/people-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { unlock } from '@/lib/server/people/unlock'

/** Checks the passphrase or a passkey of whoever is signed in, to open a page that was locked. */
export const POST = endpoint(
  { input: fromBody(Unlock, peopleLimits.passkeyBytes), role: 'person', audit: 'unlock' },
  async (input, asker) => {
    const unlocked = await unlock(asker, input)
    return unlocked.ok ? ok({ body: {} }) : unlocked
  },
)

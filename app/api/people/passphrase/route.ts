import { ok } from '@/lib/shared/result'
import { ChangePassphrase, peopleLimits } from '@/lib/wire/people-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { changePassphrase } from '@/lib/server/people/change-passphrase'

export const POST = endpoint(
  { input: fromBody(ChangePassphrase, peopleLimits.bodyBytes), role: 'person', audit: 'change-passphrase' },
  async (input, asker) => {
    const changed = await changePassphrase(asker, input)
    return changed.ok ? ok({ body: {} }) : changed
  },
)

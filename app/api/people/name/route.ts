import { ok } from '@/lib/shared/result'
import { ChangeName, peopleLimits } from '@/lib/wire/people-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { changeName } from '@/lib/server/people/own-sign-ins'

export const POST = endpoint(
  { input: fromBody(ChangeName, peopleLimits.bodyBytes), role: 'person', audit: 'change-name' },
  async ({ name }, asker) => {
    const changed = await changeName(asker, name)
    return changed.ok ? ok({ body: {} }) : changed
  },
)

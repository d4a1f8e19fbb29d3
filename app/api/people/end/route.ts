import { ok } from '@/lib/shared/result'
import { EndSignIns, peopleLimits } from '@/lib/wire/people-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { endSignIns } from '@/lib/server/people/own-sign-ins'

/** Signs out: this browser, another one, or all others. */
export const POST = endpoint(
  { input: fromBody(EndSignIns, peopleLimits.bodyBytes), role: 'person', audit: 'end-sign-ins' },
  async ({ which }, asker) => {
    const { isThis } = await endSignIns(asker, which)
    return ok({ body: {}, ...(isThis ? { token: null } : {}) })
  },
)

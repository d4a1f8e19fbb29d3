import { ok } from '@/lib/shared/result'
import { Invite, missionLimits } from '@/lib/wire/mission-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { invite } from '@/lib/server/missions/invite'

/** Makes a link by which one person joins, or comes in again. */
export const POST = endpoint(
  { input: fromBody(Invite, missionLimits.bodyBytes), role: 'person', audit: 'invite' },
  async (input, asker) => {
    const made = await invite(asker, input)
    return made.ok ? ok({ body: { token: made.value } }) : made
  },
)

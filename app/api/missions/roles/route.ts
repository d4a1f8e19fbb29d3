import { ok } from '@/lib/shared/result'
import { ChangeRoles, missionLimits } from '@/lib/wire/mission-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { changeRoles } from '@/lib/server/missions/change-roles'

/** Says what somebody is in a mission from now on; nothing: they leave it. */
export const POST = endpoint(
  { input: fromBody(ChangeRoles, missionLimits.bodyBytes), role: 'person', audit: 'change-roles' },
  async (input, asker) => {
    const done = await changeRoles(asker, input)
    return done.ok ? ok({ body: {} }) : done
  },
)

import { ok } from '@/lib/shared/result'
import { WithdrawInvitation, missionLimits } from '@/lib/wire/mission-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { withdrawInvitation } from '@/lib/server/missions/invite'

/** Takes a link back that nobody has used. */
export const POST = endpoint(
  {
    input: fromBody(WithdrawInvitation, missionLimits.bodyBytes),
    role: 'person',
    audit: 'withdraw-invitation',
  },
  async (input, asker) => {
    const done = await withdrawInvitation(asker, input)
    return done.ok ? ok({ body: {} }) : done
  },
)

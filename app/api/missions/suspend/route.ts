import { ok } from '@/lib/shared/result'
import { Suspend, missionLimits } from '@/lib/wire/mission-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { suspend } from '@/lib/server/missions/suspend'

/** Shuts somebody out, or lets them in again. */
export const POST = endpoint(
  { input: fromBody(Suspend, missionLimits.bodyBytes), role: 'person', audit: 'suspend' },
  async (input, asker) => {
    const done = await suspend(asker, input)
    return done.ok ? ok({ body: {} }) : done
  },
)

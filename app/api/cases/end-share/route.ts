import { ok } from '@/lib/shared/result'
import { EndShare, missionLimits } from '@/lib/wire/mission-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { endShare } from '@/lib/server/cases/share-case'

/** Takes back what a case was shared for. */
export const POST = endpoint(
  { input: fromBody(EndShare, missionLimits.bodyBytes), role: 'person', audit: 'end-share' },
  async (input, asker) => {
    const done = await endShare(asker, input)
    return done.ok ? ok({ body: {} }) : done
  },
)

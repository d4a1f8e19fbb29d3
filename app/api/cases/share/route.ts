import { ok } from '@/lib/shared/result'
import { ShareCase, missionLimits } from '@/lib/wire/mission-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { shareCase } from '@/lib/server/cases/share-case'

/** Lets somebody see a case. */
export const POST = endpoint(
  { input: fromBody(ShareCase, missionLimits.bodyBytes), role: 'person', audit: 'share-case' },
  async (input, asker) => {
    const done = await shareCase(asker, input)
    return done.ok ? ok({ body: {} }) : done
  },
)

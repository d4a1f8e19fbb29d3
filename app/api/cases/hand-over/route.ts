import { ok } from '@/lib/shared/result'
import { HandOverCase, missionLimits } from '@/lib/wire/mission-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { handOverCase } from '@/lib/server/cases/share-case'

/** Makes somebody else responsible for a case. */
export const POST = endpoint(
  { input: fromBody(HandOverCase, missionLimits.bodyBytes), role: 'person', audit: 'hand-over-case' },
  async (input, asker) => {
    const done = await handOverCase(asker, input)
    return done.ok ? ok({ body: {} }) : done
  },
)

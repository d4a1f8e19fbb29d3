import { ok } from '@/lib/shared/result'
import { Code, peopleLimits } from '@/lib/wire/people-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { endSecondStep } from '@/lib/server/people/second-step/change-second-step'

export const POST = endpoint(
  { input: fromBody(Code, peopleLimits.bodyBytes), role: 'person', audit: 'end-second-step' },
  async (input, asker) => {
    const ended = await endSecondStep(asker, input)
    return ended.ok ? ok({ body: {} }) : ended
  },
)

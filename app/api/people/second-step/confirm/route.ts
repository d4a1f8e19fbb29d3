import { ok } from '@/lib/shared/result'
import { Code, peopleLimits } from '@/lib/wire/people-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { confirmSecondStep } from '@/lib/server/people/second-step/change-second-step'

export const POST = endpoint(
  { input: fromBody(Code, peopleLimits.bodyBytes), role: 'person', audit: 'begin-second-step' },
  async (input, asker) => {
    const confirmed = await confirmSecondStep(asker, input)
    return confirmed.ok ? ok({ body: confirmed.value }) : confirmed
  },
)

import { ok } from '@/lib/shared/result'
import { Nothing, peopleLimits } from '@/lib/wire/people-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { beginSecondStep } from '@/lib/server/people/second-step/change-second-step'

/** Makes a secret for the phone of whoever is signed in; it counts with the first code of that phone. */
export const POST = endpoint(
  { input: fromBody(Nothing, peopleLimits.bodyBytes), role: 'person', audit: 'begin-second-step' },
  async (_, asker) => {
    const begun = await beginSecondStep(asker)
    return begun.ok ? ok({ body: begun.value }) : begun
  },
)

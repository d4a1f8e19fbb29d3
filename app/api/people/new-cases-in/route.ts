import { ok } from '@/lib/shared/result'
import { NewCasesIn, peopleLimits } from '@/lib/wire/people-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { chooseNewCasesIn } from '@/lib/server/people/new-cases-in'

export const POST = endpoint(
  { input: fromBody(NewCasesIn, peopleLimits.bodyBytes), role: 'person', audit: 'choose-mission' },
  async (input, asker) => {
    const chosen = await chooseNewCasesIn(asker, input)
    return chosen.ok ? ok({ body: {} }) : chosen
  },
)

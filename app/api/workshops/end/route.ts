import { ok } from '@/lib/shared/result'
import { EndWorkshop, workshopLimits } from '@/lib/wire/workshop-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { endWorkshop } from '@/lib/server/workshops/end-workshop'

export const POST = endpoint(
  { input: fromBody(EndWorkshop, workshopLimits.bodyBytes), role: 'person', audit: 'end-workshop' },
  async (asked, asker) => {
    const ended = await endWorkshop(asker, asked)
    return ended.ok ? ok({ body: ended.value }) : ended
  },
)

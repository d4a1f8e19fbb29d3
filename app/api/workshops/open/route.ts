import { ok } from '@/lib/shared/result'
import { OpenWorkshop, workshopLimits } from '@/lib/wire/workshop-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { openWorkshop } from '@/lib/server/workshops/open-workshop'

export const POST = endpoint(
  { input: fromBody(OpenWorkshop, workshopLimits.openBytes), role: 'person', audit: 'open-workshop' },
  async (asked, asker) => {
    const opened = await openWorkshop(asker, asked)
    return opened.ok ? ok({ body: opened.value }) : opened
  },
)

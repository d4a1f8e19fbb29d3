import { ok } from '@/lib/shared/result'
import { OpenRehearsal, workshopLimits } from '@/lib/wire/workshop-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { openRehearsal } from '@/lib/server/workshops/rehearsal/open-rehearsal'

export const POST = endpoint(
  { input: fromBody(OpenRehearsal, workshopLimits.bodyBytes), role: 'person', audit: 'open-workshop' },
  async (asked, asker) => {
    const opened = await openRehearsal(asker, asked)
    return opened.ok ? ok({ body: opened.value }) : opened
  },
)

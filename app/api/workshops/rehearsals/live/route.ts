import { ok } from '@/lib/shared/result'
import { OneWorkshop } from '@/lib/wire/workshop-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromQuery } from '@/lib/server/http/input'
import { liveWall } from '@/lib/server/workshops/live-wall'
import { readRehearsal } from '@/lib/server/workshops/rehearsal/read-rehearsal'

export const GET = endpoint(
  { input: fromQuery(OneWorkshop), role: 'person', audit: 'run-workshop' },
  async ({ id }, asker) => {
    const events = await liveWall(asker, id, readRehearsal)
    return events.ok ? ok({ events: events.value }) : events
  },
)

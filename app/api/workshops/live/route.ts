import { ok } from '@/lib/shared/result'
import { OneWorkshop } from '@/lib/wire/workshop-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromQuery } from '@/lib/server/http/input'
import { liveWall } from '@/lib/server/workshops/live-wall'
import { readWall } from '@/lib/server/workshops/read-wall'

export const GET = endpoint(
  { input: fromQuery(OneWorkshop), role: 'person', audit: 'run-workshop' },
  async ({ id }, asker) => {
    const events = await liveWall(asker, id, readWall)
    return events.ok ? ok({ events: events.value }) : events
  },
)

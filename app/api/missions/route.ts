import { ok } from '@/lib/shared/result'
import { Nothing } from '@/lib/wire/people-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromQuery } from '@/lib/server/http/input'
import { readMissions } from '@/lib/server/missions/read-missions'

/** The missions of whoever asks, with their people. */
export const GET = endpoint(
  { input: fromQuery(Nothing), role: 'person', audit: 'read-missions' },
  async (_, asker) => ok({ body: await readMissions(asker) }),
)

import { ok } from '@/lib/shared/result'
import { Nothing } from '@/lib/wire/people-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromQuery } from '@/lib/server/http/input'
import { listWorkshops } from '@/lib/server/workshops/list-workshops'

export const GET = endpoint(
  { input: fromQuery(Nothing), role: 'person', audit: 'read-workshops' },
  async (_, asker) => ok({ body: await listWorkshops(asker) }),
)

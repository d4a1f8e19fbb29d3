import { ok } from '@/lib/shared/result'
import { Nothing } from '@/lib/wire/people-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromQuery } from '@/lib/server/http/input'
import { readMe } from '@/lib/server/people/own-sign-ins'

export const GET = endpoint(
  { input: fromQuery(Nothing), role: 'person', audit: 'read-own-sign-ins' },
  async (_, asker) => ok({ body: await readMe(asker) }),
)

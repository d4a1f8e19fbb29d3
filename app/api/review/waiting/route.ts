import { ok } from '@/lib/shared/result'
import { Nothing } from '@/lib/wire/people-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromQuery } from '@/lib/server/http/input'
import { listWaiting } from '@/lib/server/review/list-waiting'

/** The cases that wait for whoever asks. */
export const GET = endpoint(
  { input: fromQuery(Nothing), role: 'person', audit: 'read-waiting' },
  async (_, asker) => ok({ body: await listWaiting(asker) }),
)

import { ok } from '@/lib/shared/result'
import { NeedsQuery } from '@/lib/wire/desk-contract'
import { readNeeds } from '@/lib/server/desk/read-needs'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromQuery } from '@/lib/server/http/input'

/** What calls for somebody among the cases that whoever asks may see. */
export const GET = endpoint(
  { input: fromQuery(NeedsQuery), role: 'person', audit: 'read-cases' },
  async ({ day }, asker) => ok({ body: await readNeeds(asker, day) }),
)

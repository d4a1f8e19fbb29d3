import { ok } from '@/lib/shared/result'
import { TrailQuery } from '@/lib/wire/mission-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromQuery } from '@/lib/server/http/input'
import { readTrail } from '@/lib/server/audit/read-trail'

/** A page of the trail, for auditors. */
export const GET = endpoint(
  { input: fromQuery(TrailQuery), role: 'person', audit: 'read-trail' },
  async (asked, asker) => {
    const found = await readTrail(asker, asked)
    return found.ok ? ok({ body: found.value }) : found
  },
)

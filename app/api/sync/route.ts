import { ok } from '@/lib/shared/result'
import { SyncQuery, SyncRequest } from '@/lib/wire/sync-contract'
import { syncLimits } from '@/lib/wire/sync-limits'
import { listCases } from '@/lib/server/cases/list-cases'
import { readCase } from '@/lib/server/cases/read-case'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody, fromQuery } from '@/lib/server/http/input'
import { applyChanges } from '@/lib/server/sync/apply-changes'

/** Takes the changes a device made, with or without a network. One outcome comes back per change, in the same order. */
export const POST = endpoint(
  { input: fromBody(SyncRequest, syncLimits.bodyBytes), role: 'local', audit: 'send-changes' },
  async ({ changes }, actor) => ok({ outcomes: await applyChanges(actor, changes) }),
)

/** A page of the list of cases, or one case whole with `?case=`. */
export const GET = endpoint(
  { input: fromQuery(SyncQuery), role: 'local', audit: 'read-cases' },
  async (asked, actor) =>
    'case' in asked ? readCase(actor, asked.case) : ok(await listCases(actor, asked.after)),
)

import { ok } from '@/lib/shared/result'
import { SyncQuery, SyncRequest } from '@/lib/wire/sync-contract'
import { syncLimits } from '@/lib/wire/sync-limits'
import { listCases } from '@/lib/server/cases/list-cases'
import { readCase } from '@/lib/server/cases/read-case'
import { readPast } from '@/lib/server/cases/read-past'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody, fromQuery } from '@/lib/server/http/input'
import { applyChanges } from '@/lib/server/sync/apply-changes'

/** Takes the changes a device made, with or without a network. One outcome comes back per change, in the same order. */
export const POST = endpoint(
  { input: fromBody(SyncRequest, syncLimits.bodyBytes), role: 'person', audit: 'send-changes' },
  async ({ changes }, asker) => ok({ body: { outcomes: await applyChanges(asker, changes) } }),
)

/** A page of the list of cases, one case whole with `?case=`, or when its values were said with `?past=`. */
export const GET = endpoint(
  { input: fromQuery(SyncQuery), role: 'person', audit: 'read-cases' },
  async (asked, asker) => {
    if ('past' in asked) return ok({ body: await readPast(asker, asked.past) })
    if (!('case' in asked)) return ok({ body: await listCases(asker, asked.after) })
    const found = await readCase(asker, asked.case)
    return found.ok ? ok({ body: found.value }) : found
  },
)

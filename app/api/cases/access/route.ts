import { ok } from '@/lib/shared/result'
import { CaseAccessQuery } from '@/lib/wire/mission-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromQuery } from '@/lib/server/http/input'
import { readCaseAccess } from '@/lib/server/cases/case-access'

/** Who may see a case, and who has opened it. */
export const GET = endpoint(
  { input: fromQuery(CaseAccessQuery), role: 'person', audit: 'see-who-may-see' },
  async ({ case: caseId }, asker) => {
    const found = await readCaseAccess(asker, caseId)
    return found.ok ? ok({ body: found.value }) : found
  },
)

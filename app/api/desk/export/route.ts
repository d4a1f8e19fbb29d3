import { ok } from '@/lib/shared/result'
import { DeskQuery } from '@/lib/wire/desk-contract'
import { exportDesk } from '@/lib/server/desk/export-desk'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromQuery } from '@/lib/server/http/input'

/** The same page with what a file of it holds. */
export const GET = endpoint(
  { input: fromQuery(DeskQuery), role: 'person', audit: 'export-cases' },
  async (asked, asker) => ok({ body: await exportDesk(asker, asked) }),
)

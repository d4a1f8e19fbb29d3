import { ok } from '@/lib/shared/result'
import { DeskQuery } from '@/lib/wire/desk-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromQuery } from '@/lib/server/http/input'
import { readDesk } from '@/lib/server/desk/read-desk'

/** A page of the cases that whoever asks may see, found and sorted as they wish. */
export const GET = endpoint(
  { input: fromQuery(DeskQuery), role: 'person', audit: 'read-cases' },
  async (asked, asker) => ok({ body: await readDesk(asker, asked) }),
)

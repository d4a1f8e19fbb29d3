import { ok } from '@/lib/shared/result'
import { OneWorkshop } from '@/lib/wire/workshop-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromQuery } from '@/lib/server/http/input'
import { readRecord } from '@/lib/server/workshops/list-workshops'

export const GET = endpoint(
  { input: fromQuery(OneWorkshop), role: 'person', audit: 'read-workshops' },
  async ({ id }, asker) => {
    const record = await readRecord(asker, id)
    return record.ok ? ok({ body: record.value }) : record
  },
)

import { ok } from '@/lib/shared/result'
import { OneWorkshop } from '@/lib/wire/workshop-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromQuery } from '@/lib/server/http/input'
import { readRehearsal } from '@/lib/server/workshops/rehearsal/read-rehearsal'

/** The wall of a rehearsal as it is now: for whoever hears nothing live. */
export const GET = endpoint(
  { input: fromQuery(OneWorkshop), role: 'person', audit: 'run-workshop' },
  async ({ id }, asker) => {
    const wall = await readRehearsal(asker, id)
    return wall.ok ? ok({ body: wall.value }) : wall
  },
)

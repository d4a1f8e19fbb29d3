import { ok } from '@/lib/shared/result'
import { AddMission, missionLimits } from '@/lib/wire/mission-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { addMission } from '@/lib/server/missions/name-mission'

/** Makes a further mission. */
export const POST = endpoint(
  { input: fromBody(AddMission, missionLimits.bodyBytes), role: 'person', audit: 'make-mission' },
  async (input, asker) => {
    const made = await addMission(asker, input)
    return made.ok ? ok({ body: { id: made.value } }) : made
  },
)

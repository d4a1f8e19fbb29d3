import { ok } from '@/lib/shared/result'
import { NameMission, missionLimits } from '@/lib/wire/mission-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { nameMission } from '@/lib/server/missions/name-mission'

/** Gives a mission another name. */
export const POST = endpoint(
  { input: fromBody(NameMission, missionLimits.bodyBytes), role: 'person', audit: 'name-mission' },
  async (input, asker) => {
    const named = await nameMission(asker, input)
    return named.ok ? ok({ body: {} }) : named
  },
)

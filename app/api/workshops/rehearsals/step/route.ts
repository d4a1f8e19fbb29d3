import { ok } from '@/lib/shared/result'
import { StepRehearsal, workshopLimits } from '@/lib/wire/workshop-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { stepRehearsal } from '@/lib/server/workshops/rehearsal/step-rehearsal'

export const POST = endpoint(
  { input: fromBody(StepRehearsal, workshopLimits.bodyBytes), role: 'person', audit: 'run-workshop' },
  async (asked, asker) => {
    const stepped = await stepRehearsal(asker, asked)
    return stepped.ok ? ok({ body: stepped.value }) : stepped
  },
)

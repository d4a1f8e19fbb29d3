import { ok } from '@/lib/shared/result'
import { StepWorkshop, workshopLimits } from '@/lib/wire/workshop-contract'
import { endpoint } from '@/lib/server/http/endpoint'
import { fromBody } from '@/lib/server/http/input'
import { stepWorkshop } from '@/lib/server/workshops/step-workshop'

export const POST = endpoint(
  { input: fromBody(StepWorkshop, workshopLimits.bodyBytes), role: 'person', audit: 'run-workshop' },
  async (asked, asker) => {
    const stepped = await stepWorkshop(asker, asked)
    return stepped.ok ? ok({ body: stepped.value }) : stepped
  },
)

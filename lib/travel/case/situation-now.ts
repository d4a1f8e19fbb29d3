import { rankingIn } from '@/lib/instrument/factor-ranking'
import { kindOfAskIn } from '@/lib/instrument/kind-of-ask'
import type { CaseDraft } from '@/lib/offline/draft'
import { marksFor } from '@/lib/wire/analogies'
import { clearancesIn } from '@/lib/wire/clearance'
import { counterpartLevels } from '@/lib/wire/said'
import type { Snapshot } from '@/lib/wire/snapshot'
import { toBeforeTalks } from '@/lib/wire/to-before-talks'

/** What a case says of its situation now, as it would be frozen. What was not said is absent or empty. */
export function situationNow(situation: CaseDraft['situation']): Snapshot['situation'] {
  const kindOfAsk = kindOfAskIn(situation.kindOfAsk.value)
  const factorRanking = rankingIn(situation.factorRanking.value)
  const clearances = clearancesIn(situation)
  return {
    counterpartLevel: counterpartLevels.find((level) => level === situation.counterpartLevel.value) ?? '',
    meetingDate: situation.meetingDate.value,
    beforeTalks: toBeforeTalks(situation),
    ...(kindOfAsk === null ? {} : { kindOfAsk }),
    ...(factorRanking === null ? {} : { factorRanking }),
    ...(clearances.length === 0 ? {} : { clearances }),
    ...marksFor(situation.analogies.value),
  }
}

import type { Answers } from '@/lib/instrument/types'
import { holds } from '@/lib/levers/catalogue/holds'
import type { AnswerCondition } from '@/lib/levers/catalogue/types'
import { stops } from '@/lib/levers/matrix/stops'
import type { StopId } from '@/lib/levers/types'
import { raisedStops } from '@/lib/scoring/stops'

type Sentence = { readonly say: string; readonly when?: AnswerCondition }

/**
 * Sentences that anybody may read over a shoulder: what we bring, and to whom. Where their own rule protects these
 * people, the first one speaks of it. Keys under levers.levers in the catalogue.
 */
const sentences: readonly Sentence[] = [
  { say: 'persuade.norms.arguments.custom.say.2', when: { item: 'counterpart.values', atLeast: 3 } },
  { say: 'persuade.interests.arguments.burden.say.1' },
  { say: 'persuade.norms.arguments.humanity.say.2' },
  { say: 'persuade.norms.arguments.humanity.say.1' },
]

/** Three of them for these answers; none while a stop stands, since then nobody is to speak with them. */
export function tableSentences(answers: Answers, clearances: readonly StopId[] = []): readonly string[] {
  if (raisedStops(stops, { answers, clearances }).some(({ cleared }) => !cleared)) return []
  return sentences
    .filter(({ when }) => when === undefined || holds(when, answers))
    .slice(0, 3)
    .map(({ say }) => say)
}

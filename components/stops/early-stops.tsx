import { useItemWords } from '@/components/words/item-words'
import type { Answers } from '@/lib/instrument/types'
import { model } from '@/lib/levers/model'
import { isHeld } from '@/lib/reading/stops'
import { raisedStops, type StopReading } from '@/lib/scoring/stops'
import { StopNotice } from './stop-notice'
import { stopAnswers } from './stop-notices'

/** The stops that answers raise, where nothing has been scored yet or could be: a stop waits for no reading. */
type EarlyStopsProps = Pick<StopReading, 'answers' | 'raters' | 'recorded' | 'clearances'>

export function EarlyStops(reading: EarlyStopsProps) {
  const words = useItemWords(null)
  const raised = raisedStops(model.stops, reading)
  return raised.map((stop, place) => (
    <StopNotice
      key={stop.id}
      stop={stop}
      answers={stopAnswers({ answers: raiserOf(stop.items, reading), words, answerHref: null }, stop)}
      form={isHeld(raised) && place > 0 ? 'line' : 'short'}
    />
  ))
}

/** Of several sets of answers the first with all that raised it. */
const raiserOf = (
  items: readonly string[],
  { answers, raters = [answers], recorded = answers }: EarlyStopsProps,
): Answers => [recorded, ...raters].find((own) => items.every((item) => own[item] !== undefined)) ?? answers

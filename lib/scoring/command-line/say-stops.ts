import words1 from '@/lib/i18n/locales/en/instrument-1.json'
import leverWords from '@/lib/i18n/locales/en/levers.json'
import stopWords from '@/lib/i18n/locales/en/stops.json'
import { anchorKey } from '@/lib/instrument/answer'
import { isVersion, type Version } from '@/lib/instrument/known-versions'
import type { Answers } from '@/lib/instrument/types'
import type { Model } from '@/lib/levers/types'
import { modelFor } from './model-for'
import { raisedStops } from '@/lib/scoring/stops'
import type { ScoreInput, ScoreResult, StopResult } from '@/lib/scoring/types'

type Named = { readonly name: string }
type ByPart = Readonly<Record<string, Readonly<Record<string, Named>>>>

/** The words of each version of the questions. */
const itemWords: Readonly<Record<Version, ByPart>> = { '1': words1.items }

/** The name of an id such as `ours.held` in a catalogue; the id where it has none. */
function nameIn(catalogue: ByPart | undefined, id: string): string {
  const [group = '', part = ''] = id.split('.')
  return catalogue?.[group]?.[part]?.name ?? id
}

/** Of several assessors' answers the first that alone raise the stop. */
function raiserOf({ stops }: Model, id: StopResult['id'], { answers, raters }: ScoreInput): Answers {
  const sets = raters ?? [answers]
  return (
    sets.find((own) => raisedStops(stops, { answers: own }).some((raised) => raised.id === id)) ?? answers
  )
}

function answerInWords({ instrument }: Model, answers: Answers, item: string): string {
  const answer = answers[item]
  const name = `“${nameIn(isVersion(instrument) ? itemWords[instrument] : undefined, item)}” (${item})`
  if (answer === undefined || 'notApplicable' in answer) return name
  const { level, known } = answer
  return `${name}: ${anchorKey(level)}, ${known}`
}

/** One line: what the stop is, whether it is cleared, what to do, which answers raised it, and which levers it stops. */
function sayStop(model: Model, input: ScoreInput, { id, items, levers }: StopResult): string {
  const answers = raiserOf(model, id, input)
  const { clearances = [] } = input
  const canClear = model.stops.some((stop) => stop.id === id && stop.clearedBy)
  const isCleared = canClear && clearances.includes(id)
  const words = stopWords[id]
  const instruction = isCleared && 'cleared' in words ? words.cleared : words.say
  const state = isCleared ? 'CLEARED' : canClear ? 'STOP, not cleared' : 'STOP, cannot be cleared'
  const names = levers.map((lever) => `“${nameIn(leverWords.levers, lever)}” (${lever})`)
  return [
    `${state}: ${words.title} (${id}). ${instruction}`,
    `Raised by ${items.map((item) => answerInWords(model, answers, item)).join('; ')}.`,
    `${isCleared ? 'Back with a warning' : 'Stops'}: ${names.join(', ')}.`,
  ].join(' ')
}

/**
 * The stops of results in words, for people who read the command line: one line each, in the order of the inputs, with
 * the input's place where there are several. Empty where none fired.
 */
export function sayStops(
  model: Model,
  inputs: readonly ScoreInput[],
  results: readonly ScoreResult[],
  isList: boolean,
): string {
  return inputs
    .flatMap((input, at) =>
      (results[at]?.stops ?? []).map(
        (stop) => `${isList ? `[${String(at)}] ` : ''}${sayStop(modelFor(model, input), input, stop)}\n`,
      ),
    )
    .join('')
}

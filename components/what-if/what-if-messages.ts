import { currentInstrument } from '@/lib/instrument/instruments'
import { model } from '@/lib/levers/model'

/** Of the result's words, those that name states, shares and sides. */
const resultWords = ['bands', 'factors', 'known', 'lever', 'levers', 'n20', 'power', 'quoted'] as const

/**
 * The parts of the catalogue that the sandbox needs in the browser, for `pickMessages`: its own words, the questions with
 * their anchors, and the names of the levers.
 */
export const whatIfMessages: readonly string[] = [
  'whatIf',
  'movement',
  'stops',
  'instrument.factors',
  ...currentInstrument.items.flatMap(({ id }) =>
    ['name', 'question', 'anchors'].map((part) => `instrument.items.${id}.${part}`),
  ),
  ...model.levers.map(({ id }) => `levers.levers.${id}.name`),
  ...resultWords.map((part) => `result.${part}`),
]

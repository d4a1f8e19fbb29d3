import { currentInstrument } from '@/lib/instrument/instruments'
import { model } from '@/lib/levers/model'

/** Of the result's words, those that a lever in its row, a stop and a reading under way have. */
const resultWords = ['bands', 'lever', 'levers', 'n20', 'record', 'working', 'quoted'] as const

/** The parts of the catalogue that the wall needs in the browser. The story and what happened are drawn on the server. */
export const wallMessages: readonly string[] = [
  ...['workshop.wall', 'workshop.problems', 'client.status.signIn', 'stops', 'citation'],
  ...['levers.riskLabels', 'levers.riskDimensions', 'instrument.factors'],
  ...currentInstrument.items.flatMap(({ id }) =>
    ['name', 'question', 'anchors'].map((part) => `instrument.items.${id}.${part}`),
  ),
  ...model.levers.flatMap(({ id }) => [`levers.levers.${id}.name`, `levers.levers.${id}.what`]),
  ...resultWords.map((part) => `result.${part}`),
]

import type { AbstractIntlMessages } from 'next-intl'
import * as own from '../../lib/i18n/next/instrument-words'

/** The words of the question that only version 2 asks. */
export const addedWords = {
  name: 'Weather at the place of talks',
  question: 'How often does the weather keep us from the talks?',
  help: 'Count the past three months.',
  find: 'how often talks were put off because of the weather',
  anchors: {
    '0': 'Never',
    '1': 'Once',
    '2': 'Twice',
    '3': 'Three times',
    '4': 'More than three times',
  },
}

/** What version 2 calls the first question of the process page. */
export const rewordedName = 'Time, as version 2 words it'

/** Stands in for lib/i18n/next/instrument-words where a second version is tried. */
export async function loadInstrumentWords(locale: string, version: string): Promise<AbstractIntlMessages> {
  const words = await own.loadInstrumentWords(locale, '1')
  if (version === '1') return words
  const items = inside(words['items'])
  const process = inside(items['process'])
  const time = { ...inside(process['time']), name: rewordedName }
  return { ...words, items: { ...items, process: { ...process, time, weather: addedWords } } }
}

function inside(part: AbstractIntlMessages | string | undefined): AbstractIntlMessages {
  if (typeof part !== 'object') throw new Error('No such part of the words')
  return part
}

import type { AbstractIntlMessages } from 'next-intl'

/** The file of each namespace in `locales/<tag>/`. The words of the frame, in `interface.json`, stand beside them. */
const files = {
  instrument: 'instrument-1',
  levers: 'levers',
  examples: 'worked-examples',
  result: 'result',
  glossary: 'glossary',
  guides: 'guides',
  documented: 'documented-cases',
  documentedPages: 'documented-pages',
  method: 'method',
  beforeTalks: 'before-talks',
  lookAgain: 'look-again',
  raters: 'raters',
  print: 'print',
  why: 'why',
  movement: 'movement',
  whatIf: 'what-if',
  stops: 'stops',
} as const

type Namespace = keyof typeof files
const all = Object.keys(files) as Namespace[]

/** The catalogue of one language: the words of the frame, and of the namespaces all or those that are named. */
export async function loadMessages(
  locale: string,
  wanted: readonly Namespace[] = all,
): Promise<AbstractIntlMessages> {
  const frame = await readFile(locale, 'interface')
  const namespaces = await Promise.all(
    wanted.map(async (namespace) => [namespace, await readFile(locale, files[namespace])] as const),
  )
  return { ...frame, ...Object.fromEntries(namespaces) }
}

async function readFile(locale: string, file: string): Promise<AbstractIntlMessages> {
  const read = (await import(`../locales/${locale}/${file}.json`)) as {
    readonly default: AbstractIntlMessages
  }
  return read.default
}

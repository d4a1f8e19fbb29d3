import type { AbstractIntlMessages } from 'next-intl'
import { currentVersion } from '@/lib/instrument/known-versions'
import { loadInstrumentWords } from '@/lib/i18n/next/instrument-words'

/** The file of each namespace but `instrument` in `locales/<tag>/`. The words of the frame, in `interface.json`, stand beside them. */
const files = {
  error: 'error',
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
  people: 'people',
  workshop: 'workshop',
  workshopScenarios: 'workshop-scenarios',
  rehearsal: 'rehearsal',
  rehearsalBriefs: 'rehearsal-briefs',
  caseFile: 'case-file',
  missions: 'missions',
  caseAccess: 'case-access',
  trail: 'trail',
  desk: 'desk',
  review: 'review',
} as const

type Namespace = 'instrument' | keyof typeof files
const all: readonly Namespace[] = ['instrument', ...(Object.keys(files) as (keyof typeof files)[])]

/** The catalogue of one language: the words of the frame, and of the namespaces all or those that are named. */
export async function loadMessages(
  locale: string,
  wanted: readonly Namespace[] = all,
): Promise<AbstractIntlMessages> {
  const frame = await readFile(locale, 'interface')
  const namespaces = await Promise.all(
    wanted.map(async (namespace) => [namespace, await readNamespace(locale, namespace)] as const),
  )
  return { ...frame, ...Object.fromEntries(namespaces) }
}

/** Of the questions those of today: an older version is fetched by itself, where an assessment needs it. */
const readNamespace = (locale: string, namespace: Namespace): Promise<AbstractIntlMessages> =>
  namespace === 'instrument'
    ? loadInstrumentWords(locale, currentVersion)
    : readFile(locale, files[namespace])

async function readFile(locale: string, file: string): Promise<AbstractIntlMessages> {
  const read = (await import(`../locales/${locale}/${file}.json`)) as {
    readonly default: AbstractIntlMessages
  }
  return read.default
}

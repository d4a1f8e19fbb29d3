import { createTranslator } from 'next-intl'
import { z } from 'zod'
import { directionOf, languages } from '@/lib/i18n/languages'
import { loadInstrumentWords } from '@/lib/i18n/next/instrument-words'
import { loadMessages } from '@/lib/i18n/next/load-messages'
import { ownScenario } from '@/lib/workshop/own-case'

const Items = z.object({
  items: z.record(
    z.string(),
    z.record(z.string(), z.object({ question: z.string(), anchors: z.record(z.string(), z.string()) })),
  ),
})

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** The words of a phone in one language. */
export type PhoneWords = {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly say: Say
  readonly lever: (id: string) => string
  readonly title: (scenario: string) => string
  /** Of the briefs of a rehearsal. */
  readonly brief: Say
  /** What briefs name of a case: what is asked, and of whom. */
  readonly about: (scenario: string) => { readonly ask: string; readonly whom: string }
  readonly question: (item: string) => {
    readonly text: string
    readonly anchors: Readonly<Record<string, string>>
  }
}

const loaded = new Map<string, Promise<PhoneWords>>()

/** Words for the phones of a workshop; those of the first language where the one it was opened in is not kept here. */
export function phoneWords(language: string, instrument: string): Promise<PhoneWords> {
  const tag = (languages.find((one) => one.tag === language) ?? languages[0]).tag
  const key = `${tag} ${instrument}`
  const words = loaded.get(key) ?? load(tag, instrument)
  loaded.set(key, words)
  words.catch(() => loaded.delete(key))
  return words
}

async function load(locale: string, instrument: string): Promise<PhoneWords> {
  const messages = await loadMessages(locale, ['workshop', 'workshopScenarios', 'levers', 'rehearsalBriefs'])
  const { items } = Items.parse(await loadInstrumentWords(locale, instrument))
  // its types know keys only where messages are typed
  const within = (namespace: string) => createTranslator({ locale, messages, namespace }) as unknown as Say
  const say = within('workshop.phone')
  const levers = within('levers.levers')
  const scenarios = within('workshopScenarios')
  const own = within('workshop.own')
  return {
    language: locale,
    direction: directionOf(locale),
    say,
    lever: (id) => levers(`${id}.name`),
    title: (scenario) => (scenario === ownScenario ? own('title') : scenarios(`${scenario}.title`)),
    brief: within('rehearsalBriefs'),
    about: (scenario) => ({ ask: scenarios(`${scenario}.ask`), whom: scenarios(`${scenario}.whom`) }),
    question: (item) => {
      const [group = '', name = ''] = item.split('.')
      const found = items[group]?.[name]
      if (found === undefined) throw new Error(`No words for ${item}`)
      return { text: found.question, anchors: found.anchors }
    },
  }
}

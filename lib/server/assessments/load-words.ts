import { languages } from '@/lib/i18n/languages'
import type { InstrumentWords } from '@/lib/offline/snapshot'

export type LoadedWords = { readonly language: string; readonly words: InstrumentWords }

/** The words an assessment was answered in; those of the first language where the one that was asked for is not kept here. */
export async function loadWords(tag: string): Promise<LoadedWords> {
  const language = (languages.find((one) => one.tag === tag) ?? languages[0]).tag
  const loaded: { readonly default: InstrumentWords } = await import(
    `../../i18n/locales/${language}/instrument-1.json`
  )
  return { language, words: loaded.default }
}

import { z } from 'zod'
import { loadInstrumentWords } from '@/lib/i18n/next/instrument-words'
import { languages } from '@/lib/i18n/languages'
import type { InstrumentWords } from './build-snapshot'

/** What a snapshot takes of a catalogue file; the rest of the file is left behind. */
const Words = z.object({
  factors: z.record(
    z.enum(['process', 'fairness', 'law', 'interests', 'alternatives']),
    z.object({ name: z.string() }),
  ),
  items: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({ name: z.string(), question: z.string(), anchors: z.record(z.string(), z.string()) }),
    ),
  ),
}) satisfies z.ZodType<InstrumentWords>

export type LoadedWords = { readonly language: string; readonly words: InstrumentWords }

/** The words an assessment was answered in; those of the first language where the one that was asked for is not kept here. */
export async function loadWords(version: string, tag: string): Promise<LoadedWords> {
  const language = (languages.find((one) => one.tag === tag) ?? languages[0]).tag
  return { language, words: Words.parse(await loadInstrumentWords(language, version)) }
}

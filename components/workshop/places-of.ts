import { isYesNo } from '@/lib/instrument/instruments'

/** The places of a question's scale with the keys of their words; a yes counts as 4, a no as 0. */
export const placesOf = (question: string): readonly { readonly level: number; readonly key: string }[] =>
  isYesNo(question)
    ? [
        { level: 4, key: 'yes' },
        { level: 0, key: 'no' },
      ]
    : [0, 1, 2, 3, 4].map((level) => ({ level, key: String(level) }))

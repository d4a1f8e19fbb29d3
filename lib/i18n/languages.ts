export type Direction = 'ltr' | 'rtl'

export type Language = {
  /** BCP 47 tag: first part of every path, and the folder in `locales/`. */
  readonly tag: string
  /** Name in the language itself. */
  readonly name: string
  readonly direction: Direction
}

/** The languages people can choose. The first is shown when the browser asks for none of them. */
export const languages = [
  { tag: 'en', name: 'English', direction: 'ltr' },
] as const satisfies readonly Language[]

/**
 * Languages of test builds only, made from English: accents and longer words show text that escaped the catalogue,
 * and the second is laid out from right to left.
 */
export const pseudoLanguages = [
  { tag: 'en-XA', name: '[Ëñĝļíšĥ]', direction: 'ltr' },
  { tag: 'en-XB', name: '[Ëñĝļíšĥ, right to left]', direction: 'rtl' },
] as const satisfies readonly Language[]

/** Direction of a language; left to right for a tag that is not listed. */
export function directionOf(tag: string): Direction {
  return [...languages, ...pseudoLanguages].find((language) => language.tag === tag)?.direction ?? 'ltr'
}

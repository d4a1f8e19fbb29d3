import words from '@/lib/i18n/locales/en/levers.json'

/** A text, or texts by key. The JSON has one shape per lever; here they are read alike. */
export type Texts = { readonly [key: string]: string | Texts }

const isTexts = (value: unknown): value is Texts => typeof value === 'object' && value !== null

/** What stands at a dotted path of the English lever texts: a text, texts by key, or undefined. */
export function at(path: string, from: Texts = words): string | Texts | undefined {
  let here: string | Texts | undefined = from
  for (const key of path.split('.')) here = isTexts(here) ? here[key] : undefined
  return here
}

/** The dotted paths of all texts under a path, relative to it; a path without texts gives none. */
export function pathsUnder(path: string): readonly string[] {
  const node = at(path)
  return isTexts(node) ? pathsOf(node) : []
}

/** Every text of the namespace with its dotted path. */
export function allTexts(): readonly { readonly path: string; readonly text: string }[] {
  return pathsOf(words).map((path) => ({ path, text: textAt(path) }))
}

/** The text at a path. Throws where there is none. */
export function textAt(path: string): string {
  const text = at(path)
  if (typeof text !== 'string') throw new Error(`No text at ${path}`)
  return text
}

const pathsOf = (texts: Texts): readonly string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    isTexts(value) ? pathsOf(value).map((rest) => `${key}.${rest}`) : [key],
  )

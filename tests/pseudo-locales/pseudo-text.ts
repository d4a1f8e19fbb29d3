import {
  isLiteralElement,
  isPluralElement,
  isSelectElement,
  isTagElement,
  parse,
  type MessageFormatElement,
} from '@formatjs/icu-messageformat-parser'
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js'

const accents: Readonly<Record<string, string>> = {
  a: 'å', b: 'ƀ', c: 'ç', d: 'ð', e: 'é', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'î', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'ɱ',
  n: 'ñ', o: 'ö', p: 'þ', q: 'ǫ', r: 'ŕ', s: 'š', t: 'ţ', u: 'û', v: 'ṽ', w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž',
  A: 'Å', B: 'Ɓ', C: 'Ç', D: 'Ð', E: 'É', F: 'Ƒ', G: 'Ĝ', H: 'Ĥ', I: 'Î', J: 'Ĵ', K: 'Ķ', L: 'Ļ', M: 'Ṁ',
  N: 'Ñ', O: 'Ö', P: 'Þ', Q: 'Ǫ', R: 'Ŕ', S: 'Š', T: 'Ţ', U: 'Û', V: 'Ṽ', W: 'Ŵ', X: 'Ẋ', Y: 'Ý', Z: 'Ž',
} // prettier-ignore

/**
 * A message of the pseudo-language: every letter accented, and a third longer, as translations are. Its arguments,
 * plurals and tags stay as they were. A plain letter on a page is then a text that escaped the catalogue.
 */
export function pseudoText(message: string): string {
  const elements = parse(message)
  return `[${printAST(elements.map((element) => accented(element)))}${padding(shownLength(elements))}]`
}

/** Letters of its own that a message shows: of several options the longest, and nothing of what is put into it. */
function shownLength(elements: readonly MessageFormatElement[]): number {
  const lengths = elements.map((element) => {
    if (isLiteralElement(element)) return element.value.length
    if (isTagElement(element)) return shownLength(element.children)
    if (!isPluralElement(element) && !isSelectElement(element)) return 0
    return Math.max(...Object.values(element.options).map(({ value }) => shownLength(value)))
  })
  return lengths.reduce((sum, length) => sum + length, 0)
}

/** A third of the length, in words of six letters: a line can break between them, as in any language. */
function padding(length: number): string {
  const letters = 'ẋ'.repeat(Math.ceil(length / 3))
  return letters.length <= 6 ? letters : ` ${letters.match(/.{1,6}/g)?.join(' ') ?? ''}`
}

function accented(element: MessageFormatElement): MessageFormatElement {
  if (isLiteralElement(element)) return { ...element, value: element.value.replace(/[a-z]/gi, accent) }
  if (isTagElement(element)) return { ...element, children: element.children.map(accented) }
  if (isPluralElement(element)) return { ...element, options: mapOptions(element.options) }
  if (isSelectElement(element)) return { ...element, options: mapOptions(element.options) }
  return element
}

const accent = (letter: string) => accents[letter] ?? letter

function mapOptions<Option extends { value: MessageFormatElement[] }>(options: Record<string, Option>) {
  return Object.fromEntries(
    Object.entries(options).map(([key, option]) => [key, { ...option, value: option.value.map(accented) }]),
  )
}

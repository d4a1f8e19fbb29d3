import { foldWord, isAlike, type FoldedWord } from './fold-word'

/** What a case is known by. */
export type CaseTexts = {
  /** Code name, counterpart, area and the like: each word of them is one that may give the case away. */
  readonly names: readonly string[]
  /** Notes and what is asked: of these only words that look like names. */
  readonly notes: readonly string[]
}

/** A place in a written text, in UTF-16 units. `word`: the case has it. `figure`: a number, a date, a call sign. */
export type Mark = { readonly start: number; readonly end: number; readonly kind: 'word' | 'figure' }

/** A word may hold apostrophes, vowel signs and marks of direction; a hyphen parts it. */
const words = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’‘ʼʻ`´\u0640\p{Cf}]*/gu

/** Words that stand in any text and are nobody's name, folded. */
const common: ReadonlySet<string> = new Set(
  (
    'a an the and or of in on at to for from by with near as is are was be not no our us we their they them he his she her it its ' +
    'this that who al el ul la le les de du des del los las un une et en y o und der die das von في من على الى عن مع و'
  ).split(' '),
)

/** A capital inside a sentence, or capitals alone: what is probably a name, in scripts that have capitals. */
const likelyNames = (text: string): readonly string[] =>
  [...text.matchAll(words)].flatMap(({ 0: word, index }) => {
    const opens = /(^|[.!?:;\n•–—-])[\s"“«(]*$/u.test(text.slice(Math.max(0, index - 8), index))
    const isAllCapitals = /^\p{Lu}{2,}/u.test(word)
    return isAllCapitals || (!opens && /^\p{Lu}\p{L}/u.test(word)) ? [word] : []
  })

/** The words of a case that a text is searched for, each once. */
export function wordsOfCase({ names, notes }: CaseTexts): readonly FoldedWord[] {
  const named = names.flatMap((text) => [...text.matchAll(words)].map(([word]) => word))
  const all = [...named, ...notes.flatMap(likelyNames)].map(foldWord)
  const byWord = new Map(all.map((word) => [word.whole, word]))
  return [...byWord.values()].filter(
    ({ whole }) => whole.length > 1 && !common.has(whole) && !/^\d+$/.test(whole),
  )
}

/**
 * Where words of the case, and any number, still stand in a text, in the order of the text. A rule only: a place by another
 * name, a job that only one person has, or a name in another alphabet is not found.
 */
export function findNamed(text: string, ofCase: readonly FoldedWord[]): readonly Mark[] {
  return [...text.matchAll(words)].flatMap(({ 0: word, index }): readonly Mark[] => {
    const place = { start: index, end: index + word.length }
    if (/\p{N}/u.test(word)) return [{ ...place, kind: 'figure' }]
    const folded = foldWord(word)
    const isNamed = !common.has(folded.whole) && ofCase.some((known) => isAlike(folded, known))
    return isNamed ? [{ ...place, kind: 'word' }] : []
  })
}

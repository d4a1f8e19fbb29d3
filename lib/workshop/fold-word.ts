/** Letters that Unicode takes for letters of their own, and people write in place of each other. */
const written: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' },
  ...{ ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك', ہ: 'ه', ٱ: 'ا', ё: 'е' },
}

/** A word as it is compared. */
export type FoldedWord = {
  /** Without case, accents, vowel signs, stretching, apostrophes and marks of direction. */
  readonly whole: string
  /** Without "and", "in", "for" and the article, which Arabic writes as one with the word; '': too little is left of it. */
  readonly bare: string
  /** The consonants of a Latin word, doubled ones once: a name is spelled in many ways (Mohammed, Muhamad). '': too few. */
  readonly frame: string
  /** How many letters make it count inside another word. */
  readonly least: number
}

/** Letters that two words must share; two where words are not apart. Our judgement: fewer mark half of every text. */
const shared = 4
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

export function foldWord(word: string): FoldedWord {
  const whole = word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640'’‘ʼʻ`´]/gu, '')
    .toLowerCase()
    .replace(/[ßøłđıæœþðةىیکہٱё]/g, (letter) => written[letter] ?? letter)
  const bare = whole.replace(/^[وفبكل]?ال|^[وفبكل]/, '')
  const frame = /^[a-z]{4,40}$/.test(whole) ? whole.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1') : ''
  return {
    whole,
    bare: bare.length >= 3 ? bare : '',
    frame: frame.length >= shared ? frame : '',
    least: unspaced.test(whole) ? 2 : shared,
  }
}

/**
 * Whether a written word is a word of the case: the same; one a part of the other (so that "Masris", and "Rahman" of
 * "Abdulrahman", are found); or spelled alike.
 */
export function isAlike(one: FoldedWord, known: FoldedWord): boolean {
  return (
    one.whole === known.whole ||
    (known.whole.length >= known.least && one.whole.includes(known.whole)) ||
    (one.whole.length >= one.least && known.whole.includes(one.whole)) ||
    (one.bare !== '' && (one.bare === known.bare || one.bare === known.whole)) ||
    (known.bare !== '' && known.bare === one.whole) ||
    (one.frame !== '' && one.frame === known.frame)
  )
}

/** Sentences of a text, without their final marks. A colon or semicolon does not end a sentence. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/[.?!]+(?=\s|$|”)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[a-z]/i.test(sentence))
}

/** Words of a text; "head-office" is one, "people’s" is one. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[A-Za-z]+(?:[’'-][A-Za-z]+)*/g) ?? []
}

/** Syllables of an English word by its groups of vowels: near enough to compare texts, wrong for some words. */
export function syllablesOf(word: string): number {
  const spoken = word.toLowerCase().replace(/[^a-z]/g, '')
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0
  const silentEnd =
    /[^aeiouyl]e$/.test(spoken) || /[^aeiouydt]ed$/.test(spoken) || /[^aeiouyscxzgh]es$/.test(spoken)
  return Math.max(1, groups - (silentEnd ? 1 : 0))
}

/**
 * Flesch-Kincaid grade: 0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid et al. 1975). Unit: years of
 * school in the United States. Means little for one short sentence, so limits on single texts are loose.
 */
export function gradeOf(text: string): number {
  const words = wordsOf(text)
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (syllables / words.length) - 15.59
}

/**
 * Whether a name has each of the sought words in it, whatever their order, case and accents. Nothing sought finds all.
 * For a person who looks for a case by its code name.
 */
export const isFound = (name: string, sought: string): boolean => {
  const folded = fold(name)
  return fold(sought)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

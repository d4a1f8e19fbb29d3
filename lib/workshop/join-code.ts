/** No vowels, so no words; nothing that is mistaken for another from the last row: no 0 O Q, 1 I, 2 Z, 5 S, 6 G, 8 B, U V. */
const letters = 'CDFHJKLMNPRTVWXY3479'

export const codeLength = 6

/** Whether a text could be the code of a workshop. */
export const isCode = (text: string): boolean =>
  new RegExp(`^[${letters}]{${String(codeLength)}}$`).test(text)

/** A code from random bytes; null: they do not suffice. Bytes that would make a letter more frequent are left out. */
export function toCode(bytes: Iterable<number>): string | null {
  const most = 256 - (256 % letters.length)
  const made = [...bytes].filter((byte) => byte < most).map((byte) => letters[byte % letters.length] ?? '')
  return made.length < codeLength ? null : made.slice(0, codeLength).join('')
}

/** As it is read aloud: two groups of three. */
export const inGroups = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`

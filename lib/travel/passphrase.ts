/** Fewest characters of a passphrase, as NIST SP 800-63B-4 asks where it stands alone. */
export const fewestCharacters = 15

/** More than anybody types. */
export const mostCharacters = 500

/** Groups and digits in a group: 24 digits are 79 bits. Read over a phone in any language, and typed on any keyboard. */
const groups = 6
const digitsInGroup = 4

/** A new passphrase: six groups of four digits, each digit as likely as any other. */
export function newPassphrase(): string {
  const digits: number[] = []
  while (digits.length < groups * digitsInGroup) {
    for (const byte of crypto.getRandomValues(new Uint8Array(64))) if (byte < 250) digits.push(byte % 10) // 250: no digit more often
  }
  return Array.from({ length: groups }, (_, group) =>
    digits.slice(group * digitsInGroup, (group + 1) * digitsInGroup).join(''),
  ).join(' ')
}

/**
 * A passphrase as the key is made from it, however it was typed: in Unicode's NFKC, with single spaces, with digits of any
 * keyboard as 0 to 9. In one of digits alone, spaces and hyphens do not count. Capitals do.
 */
export function normalPassphrase(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/\s+/gu, ' ')
    .trim()
  return /^[\d\p{Pd} ]+$/u.test(plain) ? plain.replace(/[^\d]/g, '') : plain
}

/** Decimal digits of a script stand in a run of ten. Those of a script that is not listed stay as they are. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = zeros.find((one) => code >= one && code < one + 10)
  return zero === undefined ? digit : String(code - zero)
}

/** Zeros of the scripts whose digits a keyboard in the field may give. */
const zeros = [0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xe50, 0xed0, 0x1040]

/** Whether a passphrase is long enough to seal with. */
export const isLongEnough = (typed: string): boolean =>
  Array.from(normalPassphrase(typed)).length >= fewestCharacters

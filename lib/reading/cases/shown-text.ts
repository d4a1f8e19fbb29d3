import { isSeen } from '@/lib/wire/is-seen'

/** Signs that turn the direction of what follows; what a person writes in two directions needs none of them. */
const turns = /[\u202A-\u202E\u2066-\u2069]/gu

/** Text that reads the same in any sentence of a page from left to right or from right to left. */
const plain = /^\p{Script=Latin}([\p{Script=Latin}\p{Nd}\p{P}\p{Zs}]*[\p{Script=Latin}\p{Nd}])?$/u

/**
 * What a person wrote, as a name or a quotation in a sentence or a label of the page: trimmed, and isolated where its
 * direction could turn the words beside it. Empty where nothing of it would be seen, so that the page can say so.
 */
export function shownText(written: string): string {
  if (!isSeen(written)) return ''
  const text = written.replace(turns, '').trim()
  return plain.test(text) ? text : `\u2068${text}\u2069`
}

/** Objects and lists that are open at one point of a text; null for a list, which has no keys. */
type Open = Set<string> | null

/** Where the string that begins at `from` ends: just after its closing quote. */
function endOfString(text: string, from: number): number {
  let at = from + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}

/** Whether the next thing after white space is a colon: then the string before it was a key. */
function startsWithColon(text: string, from: number): boolean {
  let at = from
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1
  return text[at] === ':'
}

/**
 * The first key that stands twice in one object of a JSON text, null if none does. JSON.parse would silently keep the
 * last. The text must already have been parsed without an error.
 */
export function findDuplicateKey(text: string): string | null {
  const open: Open[] = []
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]
    if (character === '{') open.push(new Set())
    else if (character === '[') open.push(null)
    else if (character === '}' || character === ']') open.pop()
    else if (character === '"') {
      const end = endOfString(text, at)
      const keys = open.at(-1)
      const isKey = startsWithColon(text, end)
      if (isKey && keys !== null && keys !== undefined) {
        const key: unknown = JSON.parse(text.slice(at, end))
        if (typeof key === 'string') {
          if (keys.has(key)) return key
          keys.add(key)
        }
      }
      at = end - 1
    }
  }
  return null
}

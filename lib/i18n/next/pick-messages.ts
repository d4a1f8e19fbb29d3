import type { AbstractIntlMessages } from 'next-intl'

/**
 * The parts of the catalogue that a client component reads, and no others: everything else stays out of the page.
 * A part is a namespace, or a path into one such as `examples.outcomes`. Throws where there is none.
 */
export function pickMessages(
  messages: Readonly<Record<string, unknown>>,
  ...paths: readonly string[]
): AbstractIntlMessages {
  const picked: AbstractIntlMessages = {}
  for (const [name, inside] of pathsByName(paths)) {
    const part = messages[name]
    const isWhole = inside.includes('')
    if (typeof part === 'string' && isWhole) picked[name] = part
    else if (isMessages(part)) picked[name] = isWhole ? part : pickMessages(part, ...inside)
    else throw new Error(`No messages at ${name}`)
  }
  return picked
}

/** What is wanted inside each first name; the empty path is all of it. */
function pathsByName(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byName = new Map<string, string[]>()
  for (const path of paths) {
    const [name = '', ...inside] = path.split('.')
    byName.set(name, [...(byName.get(name) ?? []), inside.join('.')])
  }
  return byName
}

const isMessages = (value: unknown): value is AbstractIntlMessages =>
  typeof value === 'object' && value !== null

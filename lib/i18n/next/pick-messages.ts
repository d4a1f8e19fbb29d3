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
  for (const path of paths) {
    const [name = '', ...inside] = path.split('.')
    const part = messages[name]
    if (!isMessages(part)) throw new Error(`No messages at ${path}`)
    picked[name] = inside.length === 0 ? part : pickMessages(part, inside.join('.'))
  }
  return picked
}

const isMessages = (value: unknown): value is AbstractIntlMessages =>
  typeof value === 'object' && value !== null

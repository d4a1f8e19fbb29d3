import type { AbstractIntlMessages } from 'next-intl'

/** Of the words about levers only their names: all of them together weigh more than the rest of the page. */
export function pickLeverNames(messages: Readonly<Record<string, unknown>>): AbstractIntlMessages {
  const families = inside(inside(messages, 'levers'), 'levers')
  return { levers: { levers: mapEach(families, (family) => mapEach(family, pickName)) } }
}

type Words = Readonly<Record<string, unknown>>

function pickName({ name }: Words): AbstractIntlMessages {
  if (typeof name !== 'string') throw new Error('A lever has no name')
  return { name }
}

const mapEach = (words: Words, pick: (part: Words) => AbstractIntlMessages): AbstractIntlMessages =>
  Object.fromEntries(Object.keys(words).map((key) => [key, pick(inside(words, key))]))

function inside(words: Words, key: string): Words {
  const part = words[key]
  if (!isWords(part)) throw new Error(`No words of the levers at ${key}`)
  return part
}

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null

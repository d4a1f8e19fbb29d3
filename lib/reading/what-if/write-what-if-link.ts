import { getInstrument } from '@/lib/instrument/instruments'
import type { Answers } from '@/lib/instrument/types'
import { valueOf, type SupposedValue, type Supposition } from './suppositions'

/** The signs of a link: levels as they are, and a letter for what is not a level. */
const letters = { unknown: 'u', 'not-applicable': 'x', yes: 'y', no: 'n' } as const

function signOf(value: SupposedValue): string {
  if (typeof value === 'boolean') return value ? letters.yes : letters.no
  return typeof value === 'number' ? String(value) : letters[value]
}

const written = (values: readonly Supposition[]) =>
  values.map(({ item, value }) => `${item}:${signOf(value)}`).join(',')

/**
 * A what-if as the fragment of an address, which no browser sends to a server:
 * `#questions=1&answers=process.time:3,law.coverage:x&suppose=process.time:1`. It holds the version of the questions, item
 * ids and levels, and nothing else: no case, name or note, and not how an answer is known. What that version does not
 * ask is left out.
 */
export function writeWhatIfLink(version: string, answers: Answers, supposed: readonly Supposition[]): string {
  const { items } = getInstrument(version)
  const asked = new Set(items.map(({ id }) => id))
  const given = items.flatMap(({ id }): Supposition[] => {
    const value = valueOf(answers[id])
    return value === 'unknown' ? [] : [{ item: id, value }]
  })
  const changes = supposed.filter(({ item }) => asked.has(item))
  return `#questions=${version}&answers=${written(given)}&suppose=${written(changes)}`
}

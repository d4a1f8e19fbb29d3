import { factorIds } from '@/lib/instrument/factor-ids'
import {
  deskNeeds,
  deskOrders,
  deskStates,
  deskStills,
  leverPlaces,
  mostCompared,
} from '@/lib/wire/desk-types'

/** What the cases are filtered and sorted by, as it stands in the address of the page. */
export const filters = ['q', 'mission', 'state', 'need', 'factor', 'lever', 'band', 'still', 'sort'] as const
export type Filter = (typeof filters)[number]

const among = (words: readonly string[]) => (value: string) => words.includes(value)

/** What the server takes: anything else in an address that was typed is left out. */
const isTaken: Readonly<Record<Filter, (value: string) => boolean>> = {
  q: (value) => value.length <= 80,
  mission: (value) => /^(local|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.test(value),
  state: among(deskStates),
  need: among(deskNeeds),
  factor: among(factorIds),
  lever: (value) => /^[a-z]+\.[a-z-]+$/.test(value) && value.length <= 60,
  band: among(leverPlaces),
  still: among(deskStills),
  sort: among(deskOrders),
}

/** The query of the cases as they are filtered, on this day. */
export function deskQuery(query: URLSearchParams, day: string): URLSearchParams {
  const asked = new URLSearchParams({ day })
  for (const name of filters) {
    const value = query.get(name) ?? ''
    if (value !== '' && isTaken[name](value)) asked.set(name, value)
  }
  return asked
}

/** Whether anything is filtered: the order filters nothing. */
export const isFiltered = (query: URLSearchParams): boolean =>
  filters.some((name) => name !== 'sort' && (query.get(name) ?? '') !== '')

/** The cases that are picked to be compared, by id: those of an address, at most so many. */
export const pickedIn = (query: URLSearchParams): readonly string[] =>
  (query.get('pick') ?? '')
    .split(',')
    .filter((id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id))
    .slice(0, mostCompared)

/** The query of the cases that are picked, and of no others. */
export const pickedQuery = (picked: readonly string[], day: string): URLSearchParams =>
  new URLSearchParams({ day, cases: picked.join(',') })

import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()

function subscribe(listener: () => void) {
  listeners.add(listener)
  window.addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('popstate', listener)
  }
}

const browserQuery = () => window.location.search
const serverQuery = () => null

/** The query of the page's address, so that a filtered list can be linked to; null before a script runs. */
export function useQuery(): URLSearchParams | null {
  const search = useSyncExternalStore<string | null>(subscribe, browserQuery, serverQuery)
  return search === null ? null : new URLSearchParams(search)
}

/** Writes one value of the query without a new page; an empty one is taken out. */
export function changeQuery(name: string, value: string) {
  const address = new URL(window.location.href)
  if (value === '') address.searchParams.delete(name)
  else address.searchParams.set(name, value)
  window.history.replaceState(window.history.state, '', address)
  for (const listener of listeners) listener()
}

/** Takes the whole query out of the address. */
export function clearQuery() {
  const { pathname } = window.location
  window.history.replaceState(window.history.state, '', pathname)
  for (const listener of listeners) listener()
}

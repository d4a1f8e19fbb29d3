import { useSyncExternalStore } from 'react'

function subscribe(listener: () => void) {
  window.addEventListener('hashchange', listener)
  return () => {
    window.removeEventListener('hashchange', listener)
  }
}

/** The part of the address after `#`, which no browser sends to a server; null before a script runs. */
export function useFragment(): string | null {
  return useSyncExternalStore<string | null>(
    subscribe,
    () => window.location.hash,
    () => null,
  )
}

import { useSyncExternalStore } from 'react'
import { localDay } from '@/lib/offline/local-day'

/** Milliseconds after which an open page looks at the clock again: it may lie open over midnight. */
const LOOK_MS = 60_000

/** The day on the clock of this device, such as 2026-12-03; empty before the page has come to life. */
export const useToday = (): string => useSyncExternalStore(subscribe, today, () => '')

const today = (): string => localDay(new Date())

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, LOOK_MS)
  document.addEventListener('visibilitychange', listener)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', listener)
  }
}

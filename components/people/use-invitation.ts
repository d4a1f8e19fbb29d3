import { useSyncExternalStore } from 'react'

/** The token of the link that led here, kept in this page alone. */
let taken: string | null = null

const inAddress = (): string | null =>
  new URLSearchParams(window.location.hash.slice(1)).get('invitation')?.slice(0, 100) ?? null

/** Takes it out of the address at once: it would stay in the history of the browser, for whoever looks there next. */
function take(): void {
  const found = inAddress()
  if (found === null) return
  taken = found
  const { pathname, search } = window.location
  window.history.replaceState(window.history.state, '', `${pathname}${search}`)
}

function subscribe(listener: () => void) {
  take()
  const onChange = () => {
    take()
    listener()
  }
  window.addEventListener('hashchange', onChange)
  return () => {
    window.removeEventListener('hashchange', onChange)
  }
}

/** The token of the invitation; null: there is none; undefined: no script has looked yet. */
export const useInvitation = (): string | null | undefined =>
  useSyncExternalStore<string | null | undefined>(
    subscribe,
    () => inAddress() ?? taken,
    () => undefined,
  )

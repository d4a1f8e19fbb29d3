import { useEffect, useRef, type RefObject } from 'react'

/** Which way a key scrolls. */
const ways: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** The part of a screen that one key scrolls by: the last lines stay in sight. */
const part = 0.7

/** Every screen of the wall (`at`: which) begins at its top; the arrow keys scroll a long one wherever the focus is. */
export function useWallScroll(at: string): RefObject<HTMLDivElement | null> {
  const screen = useRef<HTMLDivElement>(null)
  useEffect(() => {
    screen.current?.scrollTo(0, 0)
  }, [at])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const way = ways[event.key]
      const { target } = event
      if (way === undefined || !(target instanceof HTMLElement) || target.closest('dialog') !== null) return
      const shown = screen.current
      if (shown === null) return
      event.preventDefault()
      shown.scrollBy(0, way * part * shown.clientHeight)
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
    }
  }, [])
  return screen
}

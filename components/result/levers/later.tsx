'use client'

import { startTransition, useEffect, useState, type ReactNode } from 'react'

const waiting: (() => void)[] = []
let isWorking = false

/** Shows what waits, one after the other, each when the page has nothing else to do. */
function workOff() {
  const show = waiting.shift()
  isWorking = show !== undefined
  if (show === undefined) return
  startTransition(show)
  setTimeout(workOff)
}

/**
 * What is folded away, drawn after all that can be seen: the first screen waits for none of it, and the browser still finds its
 * words. On the server at once.
 */
export function Later({ children }: { readonly children: ReactNode }) {
  const [isShown, setShown] = useState(typeof window === 'undefined')
  useEffect(() => {
    if (isShown) return
    const show = () => {
      setShown(true)
    }
    waiting.push(show)
    if (!isWorking) workOff()
    return () => {
      const at = waiting.indexOf(show)
      if (at >= 0) waiting.splice(at, 1)
    }
  }, [isShown])
  return isShown ? children : null
}

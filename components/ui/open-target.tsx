'use client'

import { useEffect } from 'react'

/**
 * Opens what the address points at, where it is folded away: browsers do so by themselves only on a page that is there when it
 * loads. The result of a case is drawn later.
 */
export function OpenTarget() {
  useEffect(() => {
    const open = () => {
      const target = document.getElementById(location.hash.slice(1)) // ids have no letters that an address writes otherwise
      if (target === null) return
      for (let at: Element | null = target; at !== null; at = at.parentElement)
        if (at instanceof HTMLDetailsElement) at.open = true
      target.scrollIntoView()
    }
    open()
    window.addEventListener('hashchange', open)
    return () => {
      window.removeEventListener('hashchange', open)
    }
  }, [])
  return null
}

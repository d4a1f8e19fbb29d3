import { useEffect } from 'react'

/** Opens the fold that the address names, and brings it into view: links to one lever or factor arrive there. */
export function useOpenNamed(): void {
  useEffect(() => {
    const open = () => {
      // places are plain letters: nothing to decode, so a spoilt address cannot fail here
      const named = document.getElementById(window.location.hash.slice(1))
      if (!(named instanceof HTMLDetailsElement)) return
      named.open = true
      named.querySelector('summary')?.focus()
      named.scrollIntoView()
    }
    open()
    window.addEventListener('hashchange', open)
    return () => {
      window.removeEventListener('hashchange', open)
    }
  }, [])
}

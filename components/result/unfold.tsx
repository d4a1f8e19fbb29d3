'use client'

import { useEffect } from 'react'

/**
 * Folds are closed in the page as it comes; style shows them open on wide screens until this has run. From then on
 * they are really open there, so that what a screen reader says is true, and closed on phones until someone opens them.
 * For print all of them open, and close again after it.
 */
export function Unfold() {
  useEffect(() => {
    const folds = [...document.querySelectorAll<HTMLDetailsElement>('details.unfold')]
    const isWide = window.matchMedia('(min-width: 52rem)').matches
    for (const fold of folds) {
      if (isWide) fold.open = true
      fold.dataset.ready = ''
    }

    const openedForPrint = new Set<HTMLDetailsElement>()
    const openAll = () => {
      for (const fold of folds.filter(({ open }) => !open)) {
        fold.open = true
        openedForPrint.add(fold)
      }
    }
    const closeAgain = () => {
      for (const fold of openedForPrint) fold.open = false
      openedForPrint.clear()
    }
    window.addEventListener('beforeprint', openAll)
    window.addEventListener('afterprint', closeAgain)
    return () => {
      window.removeEventListener('beforeprint', openAll)
      window.removeEventListener('afterprint', closeAgain)
    }
  }, [])
  return null
}

'use client'

import { useEffect } from 'react'

const folds = () => [...document.querySelectorAll<HTMLDetailsElement>('details.unfold')]

/**
 * Folds are closed in the page as it comes; style shows them open on wide screens until this has run. From then on
 * they are really open there, so that what a screen reader says is true, and closed on phones until someone opens them.
 * For print all of them open, and close again after it.
 */
export function Unfold() {
  // After every rendering: a fuller reading can bring folds that the first look did not have.
  useEffect(() => {
    const isWide = window.matchMedia('(min-width: 52rem)').matches
    for (const fold of folds().filter(({ dataset }) => dataset.ready === undefined)) {
      if (isWide) fold.open = true
      fold.dataset.ready = ''
    }
  })

  useEffect(() => {
    const openedForPrint = new Set<HTMLDetailsElement>()
    const openAll = () => {
      for (const fold of folds().filter(({ open }) => !open)) {
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

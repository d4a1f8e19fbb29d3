'use client'

import { useEffect } from 'react'

const folds = () => [...document.querySelectorAll<HTMLDetailsElement>('details.unfold')]

/**
 * Folds are closed in the page as it comes; style shows them open on wide screens until this has run. From then on
 * they are really open there, so that what a screen reader says is true, and closed on phones until someone opens them.
 * Paper has its own form of them.
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
  return null
}

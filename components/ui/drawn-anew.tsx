'use client'

import { Fragment, useState, useSyncExternalStore, type ReactNode } from 'react'

type DrawnAnewProps = {
  /** What is drawn, as one object: another object is other content. */
  readonly of: unknown
  readonly children: ReactNode
}

/**
 * Draws its content anew when it changes on a page that a program has translated: there React would go on changing texts
 * that the program has taken out, and old numbers would stay. On any other page it does nothing: folds and the focus stay.
 */
export function DrawnAnew({ of, children }: DrawnAnewProps) {
  const [drawn, setDrawn] = useState({ of, time: 0 })
  const isTranslated = useSyncExternalStore(neverTells, seesTranslation, () => false)
  if (drawn.of !== of) setDrawn({ of, time: drawn.time + (isTranslated ? 1 : 0) })
  return <Fragment key={drawn.time}>{children}</Fragment>
}

const neverTells = () => () => undefined

/** Translators in the browser put each text into elements that pages of today do not use. */
const seesTranslation = () => document.querySelector('body font') !== null

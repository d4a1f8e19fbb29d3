import type { Band, LeverResult } from '@/lib/scoring/types'

/** In the order they stand on the page (scoring 2.17). */
export const leverBands = ['consider', 'with-care', 'not-now'] as const satisfies readonly Band[]

/** Levers by band, each once. Keeps the order they came in: that of the list. */
export const inBands = (levers: readonly LeverResult[]): Readonly<Record<Band, readonly LeverResult[]>> => ({
  consider: levers.filter(({ band }) => band === 'consider'),
  'with-care': levers.filter(({ band }) => band === 'with-care'),
  'not-now': levers.filter(({ band }) => band === 'not-now'),
})

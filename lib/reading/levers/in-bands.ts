import type { Band, LeverResult } from '@/lib/scoring/types'

/** Levers by band, each once. Keeps the order they came in: that of the list. */
export const inBands = (levers: readonly LeverResult[]): Readonly<Record<Band, readonly LeverResult[]>> => ({
  consider: levers.filter(({ band }) => band === 'consider'),
  'with-care': levers.filter(({ band }) => band === 'with-care'),
  'not-now': levers.filter(({ band }) => band === 'not-now'),
})

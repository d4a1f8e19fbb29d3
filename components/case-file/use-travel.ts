import { useCallback } from 'react'
import { useRetried } from '@/components/ui/use-retried'
import type * as TravelModule from './travel-calls'

export type Travel = typeof TravelModule

/** What seals and opens files; null until it is there. It is fetched with the page, since the network may go. */
export function useTravel(): Travel | null {
  return useRetried(useCallback(() => import('./travel-calls'), []))
}

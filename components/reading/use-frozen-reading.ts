import { useMemo } from 'react'
import { useSame } from '@/components/ui/use-same'
import { frozenReading, type FrozenReading } from '@/lib/reading/frozen-reading'
import { isSnapshot } from '@/lib/reading/snapshot-shape'

export type FrozenState =
  /** Not submitted, or the server has not sent its snapshot yet. */
  | { readonly kind: 'none' }
  | { readonly kind: 'frozen'; readonly frozen: FrozenReading }
  /** Stored by a version whose shape this one does not know. */
  | { readonly kind: 'unreadable' }

/** The reading kept at submission, checked at the door. */
export function useFrozenReading(snapshot: unknown): FrozenState {
  const content = useSame(snapshot)
  return useMemo(() => {
    if (content === null) return { kind: 'none' }
    return isSnapshot(content) ? { kind: 'frozen', frozen: frozenReading(content) } : { kind: 'unreadable' }
  }, [content])
}

import { useEffect, useState } from 'react'
import { frozenReading, type FrozenReading } from './frozen-reading'

export type FrozenState =
  /** Not submitted, or the server has not sent its snapshot yet. */
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'frozen'; readonly frozen: FrozenReading }
  /** Stored by a version whose shape this one does not know. */
  | { readonly kind: 'unreadable' }

/** The reading kept at submission, checked at the door. The check is fetched only for those who have one. */
export function useFrozenReading(snapshot: unknown): FrozenState {
  const [checked, setChecked] = useState<{ of: unknown; state: FrozenState } | null>(null)

  useEffect(() => {
    if (snapshot === null) return
    let isStale = false
    import('@/lib/offline/snapshot-schema').then(
      ({ SnapshotSchema }) => {
        const parsed = SnapshotSchema.safeParse(snapshot)
        const state: FrozenState = parsed.success
          ? { kind: 'frozen', frozen: frozenReading(parsed.data) }
          : { kind: 'unreadable' }
        if (!isStale) setChecked({ of: snapshot, state })
      },
      () => {
        if (!isStale) setChecked({ of: snapshot, state: { kind: 'unreadable' } })
      },
    )
    return () => {
      isStale = true
    }
  }, [snapshot])

  if (snapshot === null) return { kind: 'none' }
  return checked !== null && checked.of === snapshot ? checked.state : { kind: 'loading' }
}

import { useEffect, useMemo, useState } from 'react'
import { frozenReading, type FrozenReading } from '@/lib/reading/frozen-reading'

export type FrozenState =
  /** Not submitted, or the server has not sent its snapshot yet. */
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'frozen'; readonly frozen: FrozenReading }
  /** Stored by a version whose shape this one does not know. */
  | { readonly kind: 'unreadable' }

/** The reading kept at submission, checked at the door. The check is fetched only for those who have one. */
export function useFrozenReading(snapshot: unknown): FrozenState {
  const [checked, setChecked] = useState<{ of: string; state: FrozenState } | null>(null)

  // by its content: the device makes a new object of it whenever anything of the case is read again
  const content = useMemo(() => (snapshot === null ? null : JSON.stringify(snapshot)), [snapshot])

  useEffect(() => {
    if (content === null) return
    let isStale = false
    import('@/lib/wire/snapshot-schema').then(
      ({ SnapshotSchema }) => {
        const parsed = SnapshotSchema.safeParse(JSON.parse(content))
        const state: FrozenState = parsed.success
          ? { kind: 'frozen', frozen: frozenReading(parsed.data) }
          : { kind: 'unreadable' }
        if (!isStale) setChecked({ of: content, state })
      },
      () => {
        if (!isStale) setChecked({ of: content, state: { kind: 'unreadable' } })
      },
    )
    return () => {
      isStale = true
    }
  }, [content])

  if (content === null) return { kind: 'none' }
  return checked?.of === content ? checked.state : { kind: 'loading' }
}

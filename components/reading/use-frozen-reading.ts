import { useMemo } from 'react'
import { useSame } from '@/components/ui/use-same'
import { frozenReading, type FrozenReading } from '@/lib/reading/frozen-reading'
import { useWorkerTask, type Task } from './use-worker-task'

export type FrozenState =
  /** Not submitted, or the server has not sent its snapshot yet. */
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'frozen'; readonly frozen: FrozenReading }
  /** Stored by a version whose shape this one does not know. */
  | { readonly kind: 'unreadable' }

/** The reading kept at submission, checked at the door. The check is fetched only for those who have one. */
export function useFrozenReading(snapshot: unknown): FrozenState {
  const content = useSame(snapshot)
  const task = useMemo<Task<FrozenState> | null>(() => {
    if (content === null) return null
    return async (show) => {
      const { SnapshotSchema } = await import('@/lib/wire/snapshot-schema')
      const parsed = SnapshotSchema.safeParse(content)
      show(parsed.success ? { kind: 'frozen', frozen: frozenReading(parsed.data) } : { kind: 'unreadable' })
    }
  }, [content])
  const { now, failed } = useWorkerTask(task)

  if (content === null) return { kind: 'none' }
  if (failed !== null) return { kind: 'unreadable' }
  return now ?? { kind: 'loading' }
}

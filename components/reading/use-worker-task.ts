import { startTransition, useEffect, useState } from 'react'

/**
 * Work beside the page, such as asking the worker. `show` may be called more than once; `isWanted` tells whether the page
 * still waits for it: the worker does one task after the other, so what nobody waits for must not stand in the way.
 */
export type Task<State> = (show: (state: State) => void, isWanted: () => boolean) => Promise<void>

export type TaskState<State> = {
  /** What this very task has shown last; null: nothing yet. */
  readonly now: State | null
  /** What was shown last, by this task or by one before it; null: nothing yet. */
  readonly last: State | null
  /** Why this very task failed, in the words of the error; null: it has not. */
  readonly failed: string | null
}

type Of<State> = { readonly task: Task<State>; readonly attempt: number }

/**
 * Starts a task and follows it as long as it is the one that is wanted; what an older one gives counts for nothing. A new
 * function is a new task, so make it with useCallback or useMemo. null: nothing to do. Another `attempt` starts it again.
 */
export function useWorkerTask<State>(task: Task<State> | null, attempt = 0): TaskState<State> {
  const [shown, setShown] = useState<{ readonly of: Of<State>; readonly state: State } | null>(null)
  const [failed, setFailed] = useState<{ readonly of: Of<State>; readonly reason: string } | null>(null)

  useEffect(() => {
    if (task === null) return
    const of = { task, attempt }
    let isStale = false
    // Much may be drawn from it: let it give way to whatever the person does meanwhile.
    const unlessStale = (set: () => void) => {
      if (!isStale) startTransition(set)
    }
    const show = (state: State) => {
      unlessStale(() => {
        setShown({ of, state })
      })
    }
    task(show, () => !isStale).catch((error: unknown) => {
      unlessStale(() => {
        setFailed({ of, reason: error instanceof Error ? error.message : String(error) })
      })
    })
    return () => {
      isStale = true
    }
  }, [task, attempt])

  const isNow = (known: { readonly of: Of<State> } | null) =>
    known !== null && known.of.task === task && known.of.attempt === attempt
  return {
    now: shown !== null && isNow(shown) ? shown.state : null,
    last: shown?.state ?? null,
    failed: failed !== null && isNow(failed) ? failed.reason : null,
  }
}

/** Lets so many milliseconds pass. */
export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms)
  })

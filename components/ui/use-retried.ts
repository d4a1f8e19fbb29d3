import { useEffect, useState } from 'react'

/** Milliseconds after which what did not come is asked for again. */
const RETRY_MS = 3000

/**
 * What `load` gives, asked for again until it comes; null until then, and where there is nothing to load. Another function
 * loads anew, so make it with useMemo or useCallback.
 */
export function useRetried<Loaded>(load: (() => Promise<Loaded>) | null): Loaded | null {
  const [given, setGiven] = useState<{ readonly by: typeof load; readonly loaded: Loaded } | null>(null)
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    if (load === null) return
    let retry: ReturnType<typeof setTimeout> | undefined
    let isGone = false
    load().then(
      (loaded) => {
        if (!isGone) setGiven({ by: load, loaded })
      },
      () => {
        if (isGone) return
        retry = setTimeout(() => {
          setAttempt(attempt + 1)
        }, RETRY_MS)
      },
    )
    return () => {
      isGone = true
      clearTimeout(retry)
    }
  }, [load, attempt])

  return given?.by === load ? given.loaded : null
}

import { useCallback, useEffect, useState } from 'react'
import type { Listing } from '@/components/open-case/use-case-rows'
import { loadDevice } from '@/components/open-case/case-session'

type Fetched = {
  /** `failed`: at least one did not come; `again`: it did not, and is being asked for once more. */
  readonly fetching: 'done' | 'first' | 'failed' | 'again'
  readonly retry: () => void
}

/** Brings cases to this device that only the server has. Tries again when the network is back, and when it is told to. */
export function useFetched(rows: readonly Listing['rows'][number][]): Fetched {
  const missing = rows.filter(({ draft, problem }) => draft === null && problem === null)
  const wanted = missing.map(({ caseId }) => caseId).join(' ')
  const [attempt, setAttempt] = useState(0)
  const [failed, setFailed] = useState<{ readonly wanted: string; readonly attempt: number } | null>(null)

  const retry = useCallback(() => {
    setAttempt((before) => before + 1)
  }, [])
  useEffect(() => {
    window.addEventListener('online', retry)
    return () => {
      window.removeEventListener('online', retry)
    }
  }, [retry])

  useEffect(() => {
    if (wanted === '') return
    let isGone = false
    void loadDevice()
      .then((device) => Promise.all(wanted.split(' ').map((caseId) => device.openCase(caseId))))
      .then(
        (opened) => opened.every(({ ok }) => ok),
        () => false,
      )
      .then((isHere) => {
        if (!isGone && !isHere) setFailed({ wanted, attempt })
      })
    return () => {
      isGone = true
    }
  }, [wanted, attempt])

  if (wanted === '') return { fetching: 'done', retry }
  if (failed?.wanted !== wanted) return { fetching: 'first', retry }
  return { fetching: failed.attempt === attempt ? 'failed' : 'again', retry }
}

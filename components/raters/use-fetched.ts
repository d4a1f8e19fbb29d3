import { useEffect, useState } from 'react'
import type { Listing } from '@/components/case/use-case-rows'
import { loadDevice } from '@/components/session/case-session'

/** Brings cases to this device that only the server has. `failed`: at least one did not come. */
export function useFetched(rows: readonly Listing['rows'][number][]): 'done' | 'fetching' | 'failed' {
  const missing = rows.filter(({ draft, problem }) => draft === null && problem === null)
  const wanted = missing.map(({ caseId }) => caseId).join(' ')
  const [failed, setFailed] = useState('')

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
        if (!isGone && !isHere) setFailed(wanted)
      })
    return () => {
      isGone = true
    }
  }, [wanted])

  if (wanted === '') return 'done'
  return failed === wanted ? 'failed' : 'fetching'
}

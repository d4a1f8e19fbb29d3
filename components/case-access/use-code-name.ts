import { useEffect, useState } from 'react'
import { loadDevice } from '@/components/open-case/case-session'
import { shownText } from '@/lib/reading/cases/shown-text'

/** The code name of a case that this device has; '': it has none, or not this case. null: not looked yet. */
export function useCodeName(caseId: string | null): string | null {
  const [found, setFound] = useState<{ readonly caseId: string; readonly name: string } | null>(null)
  useEffect(() => {
    if (caseId === null) return
    let isGone = false
    const told = (name: string) => {
      if (!isGone) setFound({ caseId, name })
    }
    void loadDevice()
      .then((device) => device.findCase(caseId))
      .then(
        (looked) => {
          told(looked.ok ? shownText(looked.value?.situation.codeName.value ?? '') : '')
        },
        () => {
          told('') // the part of the page that stores did not come
        },
      )
    return () => {
      isGone = true
    }
  }, [caseId])
  return found !== null && found.caseId === caseId ? found.name : null
}

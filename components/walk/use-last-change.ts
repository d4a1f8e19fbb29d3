import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { keptFields } from '@/components/open-case/kept-fields'
import type { Answers } from '@/lib/instrument/types'
import { changeMade, type LastAnswer } from '@/lib/reading/walk/change-made'

type Stage = 'loading' | 'none' | 'ready'

/**
 * Follows which answer was given last on this page; null until one is. Opening a case gives none, and neither does what
 * another device or tab answers; the first answer of a new case is one.
 */
export function useLastChange(stage: Stage, answers: Answers): LastAnswer | null {
  const [change, setChange] = useState<LastAnswer | null>(null)
  /** The answers as they were last known; null until they are. */
  const seen = useRef(stage === 'loading' ? null : answers)
  /** The item that was tapped last and has not come back as an answer yet. */
  const tapped = useRef<string | null>(null)

  // before the form hears it (answer-sheet.tsx), which stores at once: the answer would be there before its question is known
  useLayoutEffect(() => {
    const note = (fieldName: string) => {
      const [itemId = '', part = 'known'] = fieldName.split(':')
      if (part !== 'known') return
      tapped.current = itemId
      setChange((shown) => (shown?.itemId === itemId ? shown : null)) // never of the question before
    }
    const onInput = ({ target }: Event) => {
      if (target instanceof HTMLInputElement) note(target.name)
    }
    Object.keys(keptFields()).forEach(note) // tapped before this script came
    // on the window, on the way down: what happens to a field goes no further (kept-fields.ts)
    window.addEventListener('input', onInput, true)
    return () => {
      window.removeEventListener('input', onInput, true)
    }
  }, [])

  useEffect(() => {
    if (stage === 'loading') return // a new case is opened once more under the answer that began it
    const before = seen.current
    seen.current = answers
    if (tapped.current === null || before === null) return
    const made = changeMade(tapped.current, before, answers)
    if (made === null) return
    tapped.current = null
    setChange(made)
  }, [stage, answers])

  return change
}

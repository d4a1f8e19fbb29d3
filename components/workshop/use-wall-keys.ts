import { useEffect, useRef } from 'react'

type KeyAct = 'next' | 'back' | 'blank'

/** Keys of the wall. A presenter remote sends Page Down and Page Up; its black button sends B or a full stop. */
const keys: Readonly<Record<string, KeyAct>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  b: 'blank',
  B: 'blank',
  '.': 'blank',
}

/** Lets keys take steps, unless they are meant for a control that takes them, or come with another key held down. */
export function useWallKeys(step: (act: KeyAct) => void): void {
  const latest = useRef(step)
  useEffect(() => {
    latest.current = step
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = keys[event.key]
      if (act === undefined || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
      if (
        event.target instanceof HTMLElement &&
        event.target.closest('input, select, textarea, dialog') !== null
      )
        return
      event.preventDefault()
      latest.current(act)
    }
    window.addEventListener('keydown', onKey)
    return () => {
      window.removeEventListener('keydown', onKey)
    }
  }, [])
}

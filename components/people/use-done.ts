import { useEffect, useRef, useState } from 'react'
import { focusOn } from '@/components/ui/focus-on'

type Asked = { readonly body: unknown; readonly again: () => Promise<void> }

/**
 * What was just done on a page that then asks for everything anew. `line` is for a status line with the ref `status`: the focus
 * goes there where the button that was pressed is gone, so that a keyboard is not sent back to the top.
 */
export function useDone({ body, again }: Asked) {
  const [line, setLine] = useState('')
  const status = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (line !== '' && document.activeElement === document.body) focusOn(status.current)
  }, [body, line])
  const onDone = (said: string) => {
    setLine(said)
    void again()
  }
  return { line, status, onDone }
}

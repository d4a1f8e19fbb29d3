import { useCallback, useEffect, useRef, useState } from 'react'
import { askWorkshops, type WorkshopProblem } from './ask-workshops'

/** Milliseconds between two looks at whether the wall is still heard live. */
const lookMs = 5_000

/** What every wall has: a workshop of questions, or a rehearsal. */
type AnyView = { readonly id: string; readonly revision: number }

export type Wall<View extends AnyView, Act extends string> = {
  /** null: not heard yet. */
  readonly view: View | null
  readonly problem: WorkshopProblem | null
  /** Takes a step from the wall that is seen; nothing while one is on its way. */
  readonly step: (act: Act) => void
  /** Ends it: with its counts kept, or with nothing left. */
  readonly end: (keep: boolean, texts?: boolean) => Promise<boolean>
}

/**
 * The wall of a workshop as the server tells it, live, and asked for where nothing live is heard. `kind`: where it is asked for under
 * /api/workshops.
 */
export function useWall<View extends AnyView, Act extends string>(
  id: string | null,
  kind: '' | '/rehearsals' = '',
): Wall<View, Act> {
  const [view, setView] = useState<View | null>(null)
  const [problem, setProblem] = useState<WorkshopProblem | null>(null)
  const isBusy = useRef(false)
  const isEnding = useRef(false)
  const live = useRef<EventSource | null>(null)
  const take = useCallback((next: View) => {
    setView((last) => (last !== null && last.revision > next.revision ? last : next))
    setProblem(null)
  }, [])

  useEffect(() => {
    if (id === null) return
    let isGone = false
    const ask = () =>
      askWorkshops<View>(`${kind}/wall?id=${id}`).then((asked) => {
        if (isGone) return
        if (asked.body !== null) take(asked.body)
        else setProblem(asked.problem)
      })
    const listen = () => {
      live.current?.close()
      const source = new EventSource(`/api/workshops${kind}/live?id=${id}`)
      live.current = source
      source.onmessage = ({ data }: MessageEvent<string>) => {
        take(JSON.parse(data) as View)
      }
    }
    // a stream that was refused, or closed by what lies between, never opens again by itself
    const timer = setInterval(() => {
      if (isEnding.current) return
      if (live.current?.readyState === EventSource.OPEN) return
      void ask()
      if (live.current?.readyState === EventSource.CLOSED) listen()
    }, lookMs)
    void ask()
    listen()
    return () => {
      isGone = true
      clearInterval(timer)
      live.current?.close()
    }
  }, [id, kind, take])

  const step = (act: Act) => {
    if (view === null || isBusy.current) return
    isBusy.current = true
    void askWorkshops<View>(`${kind}/step`, { id: view.id, revision: view.revision, act }).then((asked) => {
      isBusy.current = false
      if (asked.body !== null) take(asked.body)
      else setProblem(asked.problem)
    })
  }
  const end = async (keep: boolean, texts = false) => {
    isEnding.current = true // its stream ends with it, and is not to be asked for again
    live.current?.close()
    const asked = await askWorkshops('/end', { id, keep, texts })
    isEnding.current = asked.problem === null
    setProblem(asked.problem)
    return asked.problem === null
  }
  return { view, problem, step, end }
}

import { useCallback, useEffect, useRef, useState } from 'react'
import { askApi, type PeopleProblem } from './ask-people'

type Asked = { readonly path: string; readonly body: unknown; readonly problem: PeopleProblem | null }

/**
 * What is found under /api at this path, asked for again by `again`; null while it is not here, and where there is no path. What
 * came last stays where a later request gets no answer.
 */
export function useAsked(path: string | null) {
  const [asked, setAsked] = useState<Asked | null>(null)
  const wanted = useRef(path)
  const again = useCallback(async () => {
    wanted.current = path
    if (path === null) return
    const { problem, ...rest } = await askApi(path)
    if (wanted.current !== path) return
    setAsked((before) => {
      const kept = before?.path === path ? before.body : null
      return { path, body: 'body' in rest ? rest.body : kept, problem }
    })
  }, [path])
  useEffect(() => void again(), [again])
  const mine = asked?.path === path ? asked : null
  const isShown = mine !== null && mine.problem !== 'signed-out' && mine.problem !== 'not-yours'
  return { body: isShown ? mine.body : null, problem: mine?.problem ?? null, again }
}

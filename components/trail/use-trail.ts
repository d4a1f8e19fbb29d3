import { useEffect, useState } from 'react'
import type { TrailRecord, TrailReply } from '@/lib/wire/mission-types'
import { askApi, type PeopleProblem } from '@/components/people/ask-people'
import { trailPath } from './trail-query'

type Read = {
  /** Of what is filtered. */
  readonly path: string
  readonly records: readonly TrailRecord[]
  readonly before: string | null
  readonly problem: PeopleProblem | null
}

/** The trail as it is filtered, page after page; null while its first page is not here. */
export function useTrail(query: URLSearchParams | null) {
  const [read, setRead] = useState<Read | null>(null)
  const path = query === null ? null : trailPath(query)

  useEffect(() => {
    if (path === null) return
    let isGone = false
    void askApi(path).then((asked) => {
      if (isGone) return
      const { records, before } = asked.problem === null ? (asked.body as TrailReply) : nothing
      setRead({ path, records, before, problem: asked.problem })
    })
    return () => {
      isGone = true
    }
  }, [path])

  const shown = read?.path === path ? read : null
  const readOlder = () => {
    if (query === null || shown === null || shown.before === null) return
    void askApi(trailPath(query, shown.before)).then((asked) => {
      setRead((now) => {
        if (now !== shown) return now // asked for twice, or filtered anew
        if (asked.problem !== null) return { ...now, problem: asked.problem }
        const { records, before } = asked.body as TrailReply
        return { ...now, records: [...now.records, ...records], before, problem: null }
      })
    })
  }
  return { shown, readOlder }
}

const nothing: TrailReply = { records: [], before: null }

import { useEffect, useState } from 'react'
import type { DeskReply, DeskRow } from '@/lib/wire/desk-types'
import { askApi, type PeopleProblem } from '@/components/people/ask-people'

type Read = {
  /** Of what is filtered. */
  readonly path: string
  readonly rows: readonly DeskRow[]
  readonly after: string | null
  readonly sums: DeskReply['sums']
  readonly isOlder: boolean
  readonly problem: PeopleProblem | null
}

/** How often a list that is not up to date is asked for again, at most: each time brings more of it up to date. */
const mostAgain = 20

/** The cases as they are filtered, page after page; null while the first page is not here. */
export function useDesk(path: string | null) {
  const [read, setRead] = useState<Read | null>(null)

  useEffect(() => {
    if (path === null) return
    let isGone = false
    const ask = async () => {
      for (let times = 0; times < mostAgain; times += 1) {
        const asked = await askApi(path)
        if (isGone) return
        const page = asked.problem === null ? (asked.body as DeskReply) : nothing
        setRead({ path, ...page, problem: asked.problem })
        if (!page.isOlder) return
      }
    }
    void ask()
    return () => {
      isGone = true
    }
  }, [path])

  const shown = read?.path === path ? read : null
  const readMore = async () => {
    if (path === null || shown?.after == null) return
    const asked = await askApi(`${path}&after=${shown.after}`)
    setRead((now) => {
      if (now !== shown) return now // asked for twice, or filtered anew
      if (asked.problem !== null) return { ...now, problem: asked.problem }
      const { rows, after } = asked.body as DeskReply
      return { ...now, rows: [...now.rows, ...rows], after, problem: null }
    })
  }
  return { shown, readMore }
}

const nothing: DeskReply = { rows: [], after: null, sums: null, isOlder: false }

import { useEffect, useState } from 'react'
import { askApi } from '@/components/people/ask-people'
import { personHere } from '@/lib/offline/person/person-here'
import type { WaitingReply } from '@/lib/wire/review-types'

type Waiting = WaitingReply['cases']

/** Asked once for each page: the bar and the first page show the same. */
let asking: Promise<Waiting> | null = null

async function ask(): Promise<Waiting> {
  if (personHere() === null) return []
  const asked = await askApi('review/waiting')
  return asked.problem === null ? (asked.body as WaitingReply).cases : []
}

/** The cases that wait for whoever is signed in, the longest first. None while nobody is, or the server cannot be reached. */
export function useWaiting(): Waiting {
  const [waiting, setWaiting] = useState<Waiting>([])
  useEffect(() => {
    let isGone = false
    asking ??= ask()
    void asking.then((found) => {
      if (!isGone) setWaiting(found)
    })
    return () => {
      isGone = true
    }
  }, [])
  return waiting
}

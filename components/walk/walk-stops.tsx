'use client'

import { useMemo } from 'react'
import { walkedAnswers, type CaseView } from '@/components/open-case/case-session'
import { useCasePart } from '@/components/open-case/use-case-view'
import type { Answers } from '@/lib/instrument/types'
import type { Stop } from '@/lib/levers/types'
import { raisedStops, type RaisedStop } from '@/lib/scoring/stops'
import { toAnswers } from '@/lib/wire/to-answers'
import { StopNotice, type StopAnswer } from '@/components/stops/stop-notice'

/** The words of one item that can raise a stop: only these are sent to the page. */
export type StopItemWords = {
  readonly name: string
  readonly href: string
  readonly anchors: Readonly<Record<string, string>>
}

type WalkStopsProps = {
  readonly stops: readonly Stop[]
  readonly items: Readonly<Record<string, StopItemWords>>
}

const answersIn = (view: CaseView) => JSON.stringify(toAnswers(walkedAnswers(view) ?? {}))

/** The stops that the answers raise, on every page of the walk as soon as one is given. */
export function WalkStops({ stops, items }: WalkStopsProps) {
  const given = useCasePart(answersIn)
  const answers = useMemo(() => JSON.parse(given) as Answers, [given])
  return (
    <div className="halts" role="status">
      {raisedStops(stops, { answers }).map((stop) => (
        <StopNotice key={stop.id} stop={stop} answers={wordsOf(stop, answers, items)} form="short" />
      ))}
    </div>
  )
}

function wordsOf({ items }: RaisedStop, answers: Answers, words: WalkStopsProps['items']): StopAnswer[] {
  return items.flatMap((item): StopAnswer[] => {
    const answer = answers[item]
    const own = words[item]
    if (answer === undefined || 'notApplicable' in answer || own === undefined) return []
    const { level, known } = answer
    const anchor = typeof level === 'boolean' ? (level ? 'yes' : 'no') : String(level)
    return [{ item, name: own.name, answer: own.anchors[anchor] ?? '', known, href: own.href }]
  })
}

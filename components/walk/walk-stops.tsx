'use client'

import { useMemo } from 'react'
import { caseSituation, walkedAnswers, type CaseView } from '@/components/open-case/case-session'
import { useCasePart } from '@/components/open-case/use-case-view'
import { anchorKey } from '@/lib/instrument/answer'
import type { Answers } from '@/lib/instrument/types'
import type { Stop } from '@/lib/levers/types'
import { isHeld } from '@/lib/reading/stops'
import { raisedStops, type RaisedStop } from '@/lib/scoring/stops'
import { MovingPeople } from '@/components/stops/moving-people'
import { kindOfAskIn } from '@/lib/instrument/kind-of-ask'
import { clearancesIn } from '@/lib/wire/clearance'
import { toAnswers } from '@/lib/wire/to-answers'
import { StopNotice, type StopAnswer } from '@/components/stops/stop-notice'

/** The words of one item that can raise a stop: only these are sent to the page. */
export type StopItemWords = {
  readonly name: string
  readonly href: string
  readonly anchors: Readonly<Record<string, string>>
}

type WalkStopsProps = {
  /** With what the kind of thing that is asked calls for: on the page that checks the answers. */
  readonly withKind: boolean
  readonly stops: readonly Stop[]
  readonly items: Readonly<Record<string, StopItemWords>>
}

const clearancesOf = (view: CaseView) => caseSituation(view)?.clearance.value ?? ''
const kindOf = (view: CaseView) => caseSituation(view)?.kindOfAsk.value ?? ''

const answersIn = (view: CaseView) => JSON.stringify(toAnswers(walkedAnswers(view) ?? {}))

/** The stops that the answers raise, on every page of the walk as soon as one is given. */
export function WalkStops({ stops, items, withKind }: WalkStopsProps) {
  const given = useCasePart(answersIn)
  const answers = useMemo(() => JSON.parse(given) as Answers, [given])
  const cleared = useCasePart(clearancesOf)
  const kind = kindOfAskIn(useCasePart(kindOf))
  const clearances = clearancesIn({ clearance: { value: cleared } })
  const raised = raisedStops(stops, { answers, clearances })
  return (
    <div className="halts" role="status">
      {raised.map((stop, place) => (
        <StopNotice
          key={stop.id}
          stop={stop}
          answers={wordsOf(stop, answers, items)}
          form={isHeld(raised) && place > 0 ? 'line' : 'short'}
        />
      ))}
      {withKind && !isHeld(raised) && <MovingPeople kind={kind} />}
    </div>
  )
}

function wordsOf({ items }: RaisedStop, answers: Answers, words: WalkStopsProps['items']): StopAnswer[] {
  return items.flatMap((item): StopAnswer[] => {
    const answer = answers[item]
    const own = words[item]
    if (answer === undefined || 'notApplicable' in answer || own === undefined) return []
    const { level, known } = answer
    return [{ item, name: own.name, answer: own.anchors[anchorKey(level)] ?? '', known, href: own.href }]
  })
}

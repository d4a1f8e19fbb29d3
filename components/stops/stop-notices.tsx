import type { ReactNode } from 'react'
import type { ResultPage } from '@/components/words/result-page'
import { stopAdvice } from '@/lib/levers/catalogue/stop-advice'
import { model } from '@/lib/levers/model'
import type { StopId } from '@/lib/levers/types'
import type { RaisedStop } from '@/lib/scoring/stops'
import { StopNotice, type StopAnswer } from './stop-notice'

type InResult = Pick<ResultPage, 'answers' | 'words' | 'answerHref'>

type StopNoticesProps = {
  readonly page: ResultPage
  /** How sources are drawn, where they are: their list of works is long. */
  readonly sourceOf?: (source: string) => ReactNode
  /** One page must hold all of it. */
  readonly isSheet?: boolean
  /** Above a brief that one screen must hold: whom to call is one tap away, unless that is all there is to do. */
  readonly isBrief?: boolean
  /** Under a stop that a person can clear. */
  readonly clearance?: ReactNode
}

/** The stops of a result, above all else on it. A second one is folded under the first while people are held. */
export function StopNotices({
  page,
  sourceOf,
  clearance,
  isSheet = false,
  isBrief = false,
}: StopNoticesProps) {
  return page.stops.map((stop, place) => (
    <StopNotice
      key={stop.id}
      stop={stop}
      answers={stopAnswers(page, stop)}
      form={formOf(page, stop, place, { isSheet, isBrief })}
    >
      {isClearable(stop.id) && clearance}
      {sourceOf !== undefined && <div className="halt-sources">{sourceOf(stopAdvice[stop.id].source)}</div>}
    </StopNotice>
  ))
}

const isClearable = (id: StopId) => model.stops.some((stop) => stop.id === id && stop.clearedBy)

/** In full, but folded once cleared, and one line under a stop that others lead. */
function formOf(
  { isHeld }: ResultPage,
  { cleared }: RaisedStop,
  place: number,
  { isSheet, isBrief }: Readonly<Record<'isSheet' | 'isBrief', boolean>>,
) {
  if (isHeld && place > 0) return 'line'
  if (cleared || (isBrief && !isHeld)) return 'short'
  return isSheet && !isHeld ? 'sheet' : 'full'
}

/** The answers that raised a stop, with the words of the result and the way back to each. */
export function stopAnswers({ answers, words, answerHref }: InResult, { items }: RaisedStop): StopAnswer[] {
  return items.flatMap((item): StopAnswer[] => {
    const given = answers[item]
    const answer = words.answer(item, given)
    if (given === undefined || 'notApplicable' in given || answer === null) return []
    const href = answerHref?.(item) ?? null
    return [{ item, name: words.name(item), answer, known: given.known, href, language: words.language }]
  })
}

import { useMemo, useState } from 'react'
import { toSituation } from '@/lib/reading/to-situation'
import type { Answers, FactorId } from '@/lib/instrument/types'
import type { StopId } from '@/lib/levers/types'
import type { Situation } from '@/lib/scoring/evaluate'
import { applySuppositions, suppose, withoutItem, type Supposition } from '@/lib/reading/what-if/suppositions'

/** Whose answers these are, for the words on the page: the reader's own, a documented case's, or those in a link. */
export type AnswersOf = 'own' | 'case' | 'link'

export type Sandbox = {
  readonly of: AnswersOf
  /** The answers given. Nothing here can change them. */
  readonly answers: Answers
  readonly supposed: readonly Supposition[]
  /** The answers given, and the same with what is supposed in their place, as the scorer takes them. */
  readonly before: Situation
  readonly after: Situation
  readonly suppose: (next: Supposition) => void
  readonly remove: (item: string) => void
  readonly goBack: () => void
}

type Start = Pick<Sandbox, 'answers' | 'of'> & {
  readonly ranking: readonly FactorId[] | null
  readonly initial: readonly Supposition[] | undefined
  readonly clearances: readonly StopId[] | undefined
}

/** What is supposed, kept in this component alone: never on the device, never on the server, gone with the page. */
export function useSandbox({ answers, ranking, of, initial = [], clearances }: Start): Sandbox {
  const [supposed, setSupposed] = useState(initial)
  const before = useMemo(() => toSituation(answers, ranking, clearances), [answers, ranking, clearances])
  const after = useMemo(
    // what is supposed never lifts a stop that the answers given raise
    () => ({ ...toSituation(applySuppositions(answers, supposed), ranking, clearances), recorded: answers }),
    [answers, supposed, ranking, clearances],
  )
  return {
    of,
    answers,
    supposed,
    before,
    after,
    suppose: (next) => {
      setSupposed((now) => suppose(answers, now, next))
    },
    remove: (item) => {
      setSupposed((now) => withoutItem(now, item))
    },
    goBack: () => {
      setSupposed([])
    },
  }
}

import { useMemo, useState } from 'react'
import { useSame } from '@/components/ui/use-same'
import type { Answers } from '@/lib/instrument/types'
import type { Situation } from '@/lib/scoring/evaluate'
import { applySuppositions, suppose, withoutItem, type Supposition } from '@/lib/reading/what-if/suppositions'

/** Whose answers these are, for the words on the page: the reader's own, a documented case's, or those in a link. */
export type AnswersOf = 'own' | 'case' | 'link'

export type Sandbox = {
  /** Version of the instrument that the answers are to. */
  readonly version: string
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

type Start = Pick<Sandbox, 'version' | 'of'> & {
  readonly situation: Situation
  readonly initial: readonly Supposition[] | undefined
}

/** What is supposed, kept in this component alone: never on the device, never on the server, gone with the page. */
export function useSandbox({ version, situation: given, of, initial = [] }: Start): Sandbox {
  const [supposed, setSupposed] = useState(initial)
  const situation = useSame(given)
  const { answers } = situation
  const after = useMemo(
    // what is supposed never lifts a stop that the answers given raise
    () => ({ ...situation, answers: applySuppositions(answers, supposed), recorded: answers }),
    [situation, answers, supposed],
  )
  return {
    version,
    of,
    answers,
    supposed,
    before: situation,
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

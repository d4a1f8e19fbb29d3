import type { CaseAnswer, WorkedExample } from './types'

type ScoredAnswer = Pick<CaseAnswer, 'level' | 'known'>

/** What the scorer takes of a case: version and answers, without sources. Items the case leaves open stay absent. */
export function toScoreInput(workedExample: WorkedExample): {
  readonly instrument: string
  readonly answers: Readonly<Record<string, ScoredAnswer>>
} {
  const answers: Record<string, ScoredAnswer> = {}
  for (const [item, { level, known }] of Object.entries(workedExample.answers))
    answers[item] = { level, known }
  return { instrument: workedExample.instrument, answers }
}

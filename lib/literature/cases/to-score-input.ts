import type { CaseAnswer, DocumentedCase } from './types'

type ScoredAnswer = Pick<CaseAnswer, 'level' | 'known'>

/** What the scorer takes of a case: version and answers, without sources. Items the case leaves open stay absent. */
export function toScoreInput(documentedCase: DocumentedCase): {
  readonly instrument: string
  readonly answers: Readonly<Record<string, ScoredAnswer>>
} {
  const answers: Record<string, ScoredAnswer> = {}
  for (const [item, { level, known }] of Object.entries(documentedCase.answers))
    answers[item] = { level, known }
  return { instrument: documentedCase.instrument, answers }
}

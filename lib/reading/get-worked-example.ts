import { findWorkedExample } from '@/lib/literature/cases/worked-examples'
import { toScoreInput } from '@/lib/literature/cases/to-score-input'

/** A documented case with its answers as the scorer takes them. Throws for a case that does not exist. */
export function getWorkedExample(id: string) {
  const documented = findWorkedExample(id)
  if (documented === null) throw new Error(`No documented case ${id}`)
  return { documented, answers: toScoreInput(documented).answers }
}

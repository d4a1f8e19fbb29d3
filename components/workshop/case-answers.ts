import { anchorKey } from '@/lib/instrument/answer'
import { isCurrentVersion } from '@/lib/instrument/known-versions'
import type { CaseReply } from '@/lib/wire/sync-types'

/** The newest assessment, where it was asked with the questions of today: of another one nothing can stand beside the room. */
const newestOf = ({ assessments }: CaseReply) =>
  assessments.filter(
    ({ instrument }, place) => place === assessments.length - 1 && isCurrentVersion(instrument),
  )[0]

/** Key of the anchor that the case has for a question; null: nothing that could stand beside an answer of the room. */
export function caseAnswer(found: CaseReply, question: string): string | null {
  const value = newestOf(found)?.answers[question]?.value
  if (value?.kind === 'level') return anchorKey(value.level)
  return value?.kind === 'yesno' ? anchorKey(value.yes) : null
}

/** Whether the case has an answer to any of these. */
export const hasAnswers = (found: CaseReply, questions: readonly string[]): boolean =>
  questions.some((question) => caseAnswer(found, question) !== null)

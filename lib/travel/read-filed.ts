import { getInstrument } from '@/lib/instrument/instruments'
import { isVersion } from '@/lib/instrument/known-versions'
import { carriesOver } from '@/lib/wire/carry-over'
import type { FiledAssessment, FiledCase } from '@/lib/wire/filed-case'
import { FiledCaseSchema } from '@/lib/wire/filed-case-schema'
import { fail, ok, type Result } from '@/lib/shared/result'

/**
 * Reads the content of a file, all of it before any of it is used. `newer`: it answers questions of a version that is not
 * known here. `not-understood`: it holds what no copy writes.
 */
export function readFiled(content: string): Result<FiledCase, 'newer' | 'not-understood'> {
  const read = FiledCaseSchema.safeParse(parse(content))
  if (!read.success) return fail('not-understood')
  const filed = read.data
  if (filed.assessments.some(({ instrument }) => !isVersion(instrument))) return fail('newer')
  return filed.assessments.every(isOfItsQuestions) ? ok(filed) : fail('not-understood')
}

function isOfItsQuestions({ instrument, answers }: FiledAssessment): boolean {
  const questions = getInstrument(instrument)
  return Object.entries(answers).every(([itemId, { value }]) => carriesOver(questions, itemId, value))
}

/** Undefined where it is no JSON, or has a key that no object should be given. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (key === '__proto__') throw new SyntaxError('Not a key of ours')
      return value
    })
  } catch {
    return undefined
  }
}

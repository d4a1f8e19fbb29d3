import { readFileSync } from 'node:fs'
import type { Answers } from '@/lib/instrument/types'
import { model } from '@/lib/levers/model'
import { readScoreInput, scoreInputSchema } from '@/lib/scoring/score-input'

/** Four situations in which bad advice does the most harm. */
export const situations = ['contact-forbidden', 'contact-forbidden-all', 'our-people-held', 'siege'] as const

/** The answers of one of them, as the command line takes them. */
export function answersOf(name: (typeof situations)[number]): Answers {
  const file: unknown = JSON.parse(readFileSync(`tests/cases/${name}.json`, 'utf8'))
  const input = readScoreInput(model, scoreInputSchema(model), file)
  if (!input.ok) throw new Error(input.problem)
  return input.value.answers
}

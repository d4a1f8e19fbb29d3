import { evaluate, type Situation } from '@/lib/scoring/evaluate'
import type { ScoreResult } from '@/lib/scoring/types'
import { preparedFor } from './read'

/** The two sides of a first look and of a full one: who supposes one thing after the other keeps one side. */
const mostKept = 4

const kept = new Map<string, ScoreResult>()

/** One situation evaluated on the model of a version of the questions; the last few are kept. */
export function evaluateNow(
  situation: Situation,
  { version, runs }: { readonly version: string; readonly runs: number },
): ScoreResult {
  const key = JSON.stringify([version, runs, situation])
  const result = kept.get(key) ?? evaluate(preparedFor({ version, runs }), situation)
  kept.delete(key)
  kept.set(key, result) // the last used stands last
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  return result
}

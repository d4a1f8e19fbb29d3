import type { Answers } from '@/lib/instrument/types'
import { model } from '@/lib/levers/model'
import { score } from '@/lib/scoring/score'
import { leverBackground } from './lever-background'
import type { Reading } from './reading'

/** Makes one reading of a set of answers. Heavy: call it in a worker, or on the server at build. */
export function read(answers: Answers, { runs, full }: { runs: number; full: boolean }): Reading {
  const instrument = model.instrument
  const result = score(model, { instrument, answers, runs })
  if (!full) return { result, background: null }
  const notApplicable = Object.entries(answers).filter(([, answer]) => 'notApplicable' in answer)
  const uninformed = score(model, { instrument, answers: Object.fromEntries(notApplicable), runs })
  return { result, background: { levers: leverBackground(model.levers, answers, uninformed) } }
}

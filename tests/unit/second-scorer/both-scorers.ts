import { model as ourModel } from '@/lib/levers/model'
import type { Model } from '@/lib/levers/types'
import { score as scoreFirst } from '@/lib/scoring/score'
import type { ScoreInput } from '@/lib/scoring/types'
import { goldenInputs } from '@/tests/oracles/second/golden-inputs'
import { readModel } from '@/tests/oracles/second/read-model'
import { score as scoreSecond, type Output } from '@/tests/oracles/second/score'
import type { Input } from '@/tests/oracles/second/types'

export type Scorer = (model: Model, input: Input) => Output

const plain = (output: unknown) => JSON.parse(JSON.stringify(output)) as Output

/** Scoring the same twice gives the same bytes, which a test of its own holds; so each is computed once. */
function remembering(scorer: Scorer): Scorer {
  const known = new WeakMap<Model, Map<string, Output>>()
  return (model, input) => {
    const ofModel = known.get(model) ?? new Map<string, Output>()
    known.set(model, ofModel)
    const key = JSON.stringify(input)
    const output = ofModel.get(key) ?? scorer(model, input)
    ofModel.set(key, output)
    return output
  }
}

export const first: Scorer = (model, input) => plain(scoreFirst(model, input as ScoreInput))
export const second: Scorer = (model, input) => plain(scoreSecond(readModel(JSON.stringify(model)), input))

/** Both, by name: whatever holds of one holds of the other. */
export const scorers: readonly (readonly [name: string, scorer: Scorer])[] = [
  ['the scorer', remembering(first)],
  ['the second scorer', remembering(second)],
]

const wanted = [
  ...['few-answers', 'all-answered', 'not-applicable', 'raters', 'case-bosnia-1992'],
  ...['people-held', 'contact-cleared'],
]

/** Fixed inputs with few runs: what is tested holds in every run. */
export const inputs: readonly (readonly [name: string, input: Input])[] = Object.entries(
  goldenInputs(readModel(JSON.stringify(ourModel))),
).flatMap(([name, input]) => (wanted.includes(name) ? [[name, { ...input, runs: 100 }] as const] : []))

export const leverIn = ({ levers }: Output, id: string) => {
  const found = levers.find((lever) => lever.id === id)
  if (found === undefined) throw new Error(`no lever ${id}`)
  return found
}

/** The record of a lever, which our model has. */
export const recordIn = (output: Output, id: string) => {
  const { record } = leverIn(output, id)
  if (record === undefined) throw new Error(`no record of ${id}`)
  return record
}

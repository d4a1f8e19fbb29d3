import { hashOf } from './read-model'
import type { Output } from './score'
import type { Input, Model } from './types'

/** One golden file: which model it was made from, what went in, what came out. */
export type GoldenFile = { model: string; input: Input; output: Output }

export const goldenFile = (model: Model, input: Input, output: Output): GoldenFile => ({
  model: hashOf(model),
  input,
  output,
})

/** Ten decimals are more than is compared, and half as long. */
const shortened = (_: string, value: unknown) =>
  typeof value === 'number' ? Number(value.toFixed(10)) + 0 : value

/** One line a lever, so that a change can be read. */
export function printGolden({ model, input, output }: GoldenFile): string {
  const { levers, ...rest } = output
  const lines = levers.map((lever) => JSON.stringify(lever, shortened))
  return [
    `{"model":${JSON.stringify(model)},`,
    `"input":${JSON.stringify(input)},`,
    `"output":{"levers":[`,
    lines.join(',\n'),
    `],`,
    `${JSON.stringify(rest, shortened).slice(1)}}`,
    '',
  ].join('\n')
}

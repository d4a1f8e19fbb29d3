import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { model as ourModel } from '@/lib/levers/model'
import { runCommand } from '@/lib/scoring/command-line/run'
import { ok } from '@/lib/shared/result'
import { goldenFile, printGolden, type GoldenFile } from '@/tests/oracles/second/golden-file'
import { goldenInputs } from '@/tests/oracles/second/golden-inputs'
import { hashOf, readModel } from '@/tests/oracles/second/read-model'
import { score, type Output } from '@/tests/oracles/second/score'
import { differences } from './differences'

const folder = path.resolve(import.meta.dirname, '../../oracles/golden')
const model = readModel(JSON.stringify(ourModel))
const inputs = Object.entries(goldenInputs(model))
const textOf = (name: string) => readFileSync(path.join(folder, `${name}.json`), 'utf8')
const fileOf = (name: string) => JSON.parse(textOf(name)) as GoldenFile
const again = 'write them anew: npm run golden'

describe('the golden files', () => {
  it('are made from the model of today', () => {
    const stale = inputs.filter(([name]) => fileOf(name).model !== hashOf(model)).map(([name]) => name)
    expect(stale, again).toEqual([])
  })

  it('are those of the fixed inputs, and no others', () => {
    const names = readdirSync(folder).map((file) => path.parse(file).name)
    expect(names.sort(), again).toEqual(inputs.map(([name]) => name).sort())
    for (const [name, input] of inputs) expect(fileOf(name).input, again).toEqual(input)
  })

  it.each(inputs.filter(([, { runs = 0 }]) => runs <= 500))(
    'are byte for byte what the second scorer says: %s',
    (name, input) => {
      expect(printGolden(goldenFile(model, input, score(model, input))) === textOf(name), again).toBe(true)
    },
  )

  it('change with what is arithmetic in the model, and with nothing else', () => {
    const [first, ...rest] = ourModel.levers
    const changed = (part: object) =>
      hashOf(readModel(JSON.stringify({ ...ourModel, levers: [{ ...first, ...part }, ...rest] })))
    const explained = first?.match.map((match) => ({ ...match, why: 'said otherwise' }))
    const stronger = first?.match.map((match) => ({ ...match, strength: 3, confidence: 'high' }))
    expect(changed({ family: 'said otherwise', match: explained })).toBe(hashOf(model))
    expect(changed({ match: stronger })).not.toBe(hashOf(model))
    expect(changed({ riskLabel: 'otherwise' })).not.toBe(hashOf(model))
  })
})

/** What section 1 promises to the last byte: rounded numbers, words and their order. */
const promised = ({ stops, levers, askNext, tilt }: Output) => ({
  stops,
  tilt,
  askNext,
  levers: levers.map(({ id, band, status, warnings, conditions, risk, ...lever }) => ({
    ...{ id, band, status, warnings, state: conditions.state, because: conditions.because },
    ...{ risk: [risk.dimension, risk.because, risk.couldBeWorse], heldBackBy: lever.heldBackBy },
    ...{ reasonsFor: lever.reasonsFor, reasonsAgainst: lever.reasonsAgainst },
  })),
})

describe('the scorer, by its command, says what the golden files say', () => {
  const text = JSON.stringify(inputs.map(([name]) => fileOf(name).input))
  const command = runCommand(ourModel, ['-'], () => ok(new TextEncoder().encode(text)))
  const outputs = JSON.parse(command.output) as Output[]

  it.each(inputs.map(([name], place) => [name, place] as const))('%s', (name, place) => {
    const got = outputs[place]
    if (got === undefined) throw new Error(command.message)
    const { output } = fileOf(name)
    expect(differences(got, output)).toEqual([])
    expect(promised(got)).toEqual(promised(output))
  })
})

import { describe, expect, it } from 'vitest'
import type { Model } from '@/lib/levers/types'
import { runSituation } from '@/lib/scoring/evaluate'
import { explain } from '@/lib/scoring/explain'
import { prepare } from '@/lib/scoring/prepare'
import { score } from '@/lib/scoring/score'
import type { ScoreInput, ScoreResult } from '@/lib/scoring/types'
import { asModel, readOracle } from './read-oracle'

type Run = { weights: number[]; levels: number[]; need: number[]; fit: number[] }
type Detail = {
  m0: number[]
  n0: number[]
  rankAcceptability: number[][]
  A: number[]
  pairwise: number[][]
  centralWeights: (number[] | null)[]
  meanFit: number[]
  meanM: number[]
  meanN: number[]
  pStopped: number[]
  voi: Record<string, number>
  influence: Record<string, number>
  effects: Record<string, Record<string, number>>
  firstThreeRuns: Run[]
}
type Scenario = { name: string; input: ScoreInput; output: ScoreResult; detail: Detail }

const golden = readOracle<{ model: Partial<Model>; scenarios: Scenario[] }>('10_golden_full_pipeline')
const model = asModel(golden.model)

/** Everything that differs: words must be equal, numbers within 1e-9. */
function differences(got: unknown, wanted: unknown, path = ''): string[] {
  if (typeof got === 'number' && typeof wanted === 'number') {
    return Math.abs(got - wanted) <= 1e-9 ? [] : [`${path}: ${got} instead of ${wanted}`]
  }
  if (typeof got !== 'object' || typeof wanted !== 'object' || got === null || wanted === null) {
    return got === wanted ? [] : [`${path}: ${String(got)} instead of ${String(wanted)}`]
  }
  const keys = new Set([...Object.keys(got), ...Object.keys(wanted)])
  return [...keys].flatMap((key) =>
    differences(Reflect.get(got, key), Reflect.get(wanted, key), `${path}.${key}`),
  )
}

/** The oracle was made before there were stops, bands and a record: without any, its numbers stand, by lever. */
const known = ({ stops: _, levers, ...rest }: ScoreResult) => ({
  ...rest,
  levers: Object.fromEntries(
    levers.map(({ band: _band, prospect: _prospect, ...lever }) => [lever.id, lever]),
  ),
})

describe.each(golden.scenarios)('golden scenario: $name', ({ input, output, detail }) => {
  const prepared = prepare(model, { seed: input.seed ?? '', runs: input.runs ?? 0 })
  const ids = model.levers.map(({ id }) => id)

  it('gives the expected output', () => {
    expect(differences(known(score(model, input)), known(output))).toEqual([])
  })

  it('gives the same when other answers were evaluated before', () => {
    const again = prepare(model, { seed: input.seed ?? '', runs: input.runs ?? 0 })
    for (const other of golden.scenarios) explain(again, other.input)
    expect(differences(known(explain(again, input).result), known(output))).toEqual([])
  })

  it('explains itself with the expected inside', () => {
    const { levers, information, result } = explain(prepared, input)
    const order = result.levers.map(({ id }) => ids.indexOf(id))
    const inModelOrder = <Part>(parts: readonly Part[]): (Part | undefined)[] =>
      ids.map((_, position) => parts[order.indexOf(position)])
    const each = inModelOrder(levers)
    const got = {
      m0: each.map((lever) => lever?.conditions.reference),
      n0: each.map((lever) => lever?.need.reference),
      rankAcceptability: each.map((lever) => lever?.acceptability),
      meanM: each.map((lever) => lever?.conditions.mean),
      meanN: each.map((lever) => lever?.need.mean),
      pStopped: each.map((lever) => lever?.blockedShare),
      centralWeights: each.map((lever) => lever?.centralWeights?.map(({ weight }) => weight) ?? null),
      voi: Object.fromEntries(information.map(({ item, voi }) => [item, voi])),
      influence: Object.fromEntries(information.map(({ item, influence }) => [item, influence])),
      effects: Object.fromEntries(
        levers.map(({ id, effects }) => [
          id,
          Object.fromEntries(effects.map((e) => [e.item, e.contribution])),
        ]),
      ),
    }
    const { A, meanFit, firstThreeRuns, pairwise, ...inside } = detail
    expect(A.length + meanFit.length + pairwise.length + firstThreeRuns.length).toBe(3 * ids.length + 3)
    expect(differences(got, inside)).toEqual([])
  })

  it('starts with the expected three runs', () => {
    const { weights, draws } = runSituation(prepared, input)
    const { need, fit } = prepared.workspace
    const column = (columns: readonly ArrayLike<number>[], run: number) =>
      columns.map((values) => values[run])
    const runs = [0, 1, 2].map((run) => ({
      weights: column(weights, run),
      levels: column(draws.levels, run),
      need: column(need, run),
      fit: column(fit, run),
    }))
    expect(differences(runs, detail.firstThreeRuns)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import type { Answers } from '@/lib/instrument/types'
import type { Model } from '@/lib/levers/types'
import { explain, type Explanation } from '@/lib/scoring/explain'
import { prepare } from '@/lib/scoring/prepare'
import type { EngineSettings } from '@/lib/scoring/settings'
import type { FactorResult, LeverResult } from '@/lib/scoring/types'
import { asModel, readOracle, shareTolerance, type Exact } from './read-oracle'

type ExactLever = {
  id: string
  m0: Exact
  n0: Exact
  meanFit: Exact
  fitLow: Exact
  fitHigh: Exact
  topK: Exact
  pStopped: Exact
  meanM: Exact
  lift: Exact
  state: string
  because: string[]
  effects: Record<string, Exact>
  contributions: Record<string, Exact>
  status: LeverResult['status']
  warnings: LeverResult['warnings']
  heldBackBy: string | null
  centralWeights: Exact[] | null
}
type Scenario = {
  scenario: string
  answers: Answers
  levers: ExactLever[]
  rankAcceptability: Exact[][]
  stability: Exact
  voi: Record<string, Exact>
  influence: Record<string, Exact>
  factors: (Omit<FactorResult, 'score' | 'low' | 'high'> & { score: Exact | null; low: Exact; high: Exact })[]
}
const oracle = readOracle<{ model: Partial<Model>; topK: number; scenarios: Scenario[] }>(
  '05_full_pipeline_exact_mini',
)
const model = asModel(oracle.model)

/** The mini model is exact for a linear scale, equal questions and the first two places. */
const mini: Partial<EngineSettings> = { scale: 'linear', itemWeights: 'equal', topK: oracle.topK }
/** The runs at which the stated tolerance of .01 holds with a sampled reference; fewer do with the exact one. */
const manyRuns = 200_000
const runs = 60_000
const sampled = prepare(model, { seed: 'mini', runs: manyRuns, settings: mini })

function expectNear(got: number | null | undefined, exact: number, tolerance: number, what: string) {
  expect(Math.abs((got ?? Number.NaN) - exact), `${what}: ${String(got)} for ${exact}`).toBeLessThanOrEqual(
    tolerance,
  )
}

/** What must be the same word for word, and the numbers that are near by .01 whatever the reference is. */
function expectAgreement({ result, levers, information }: Explanation, { levers: exact, ...rest }: Scenario) {
  for (const lever of exact) {
    const got = result.levers.find(({ id }) => id === lever.id)
    const inside = levers.find(({ id }) => id === lever.id)
    expect(got?.conditions.state).toBe(lever.state)
    expect(got?.conditions.because).toEqual(lever.because)
    expect(got?.status).toEqual(lever.status)
    expect(got?.warnings).toEqual(lever.warnings)
    expect(got?.heldBackBy).toBe(lever.heldBackBy)
    expectNear(got?.conditions.lift, lever.lift.value, 0.01, `${lever.id} lift`)
    expectNear(got?.fit.mean, lever.meanFit.value, 0.01, `${lever.id} fit`)
    expectNear(got?.fit.low, lever.fitLow.value, 0.01, `${lever.id} low`)
    expectNear(got?.fit.high, lever.fitHigh.value, 0.03, `${lever.id} high`)
    expectNear(got?.rankShare, lever.topK.value, 0.01, `${lever.id} share`)
    const named = { effects: inside?.effects ?? [], contributions: inside?.contributions ?? [] }
    for (const kind of ['effects', 'contributions'] as const) {
      expect(named[kind].map(({ item }) => item).toSorted()).toEqual(Object.keys(lever[kind]).toSorted())
      for (const { item, contribution } of named[kind]) {
        expectNear(contribution, lever[kind][item]?.value ?? Number.NaN, 0.01, `${lever.id} ${kind} ${item}`)
      }
    }
  }
  expectNear(result.stability, rest.stability.value, 0.01, 'stability')
  for (const [item, voi] of Object.entries(rest.voi)) {
    const got = information.find((one) => one.item === item)
    expectNear(got?.voi, voi.value, 0.01, `voi ${item}`)
    expectNear(got?.influence, rest.influence[item]?.value ?? Number.NaN, 0.01, `influence ${item}`)
  }
}

describe.each(oracle.scenarios)('mini model, exact: $scenario', (scenario) => {
  const reference = {
    m0: scenario.levers.map(({ m0 }) => m0.value),
    n0: scenario.levers.map(({ n0 }) => n0.value),
  }
  const given = prepare(model, { seed: 'mini', runs, settings: { ...mini, reference } })
  const explanation = explain(given, scenario)

  it('agrees in every word and number with the exact reference', () => {
    expectAgreement(explanation, scenario)
  })

  it('agrees when it samples its own reference', () => {
    expectAgreement(explain(sampled, scenario), scenario)
  })

  it('has the exact bounds to rounding error', () => {
    for (const lever of scenario.levers) {
      const fit = explanation.result.levers.find(({ id }) => id === lever.id)?.fit
      expect(fit?.low).toBeCloseTo(lever.fitLow.value, 12)
      expect(fit?.high).toBeCloseTo(lever.fitHigh.value, 12)
    }
  })

  it('has shares within four standard errors', () => {
    scenario.levers.forEach((lever, position) => {
      const got = explanation.levers.find(({ id }) => id === lever.id)
      expectNear(
        got?.blockedShare,
        lever.pStopped.value,
        shareTolerance(lever.pStopped.value, runs, 4),
        lever.id,
      )
      scenario.rankAcceptability[position]?.forEach(({ value }, rank) => {
        expectNear(
          got?.acceptability[rank],
          value,
          shareTolerance(value, runs, 4),
          `${lever.id} rank ${rank}`,
        )
      })
      const central = lever.centralWeights
      if (central === null) expect(got?.centralWeights).toBeNull()
      central?.forEach(({ value }, factor) => {
        const firsts = runs * (got?.acceptability[0] ?? 0)
        const tolerance = (3.3 * 0.25) / Math.sqrt(firsts) + 1e-9
        expectNear(got?.centralWeights?.[factor]?.weight, value, tolerance, `${lever.id} weight ${factor}`)
      })
    })
  })

  it('has the exact factor scores', () => {
    const exact = scenario.factors.map((factor) => ({
      ...factor,
      score: factor.score?.value ?? null,
      low: factor.low.value,
      high: factor.high.value,
    }))
    expect(explanation.result.factors).toEqual(exact)
  })
})

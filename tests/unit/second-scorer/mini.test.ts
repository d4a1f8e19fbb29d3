import { describe, expect, it } from 'vitest'
import { scoreWithInside } from '@/tests/oracles/second/score'
import type { Answers, Model, Settings } from '@/tests/oracles/second/types'
import { readOracle, shareTolerance, type Exact } from '../scoring/read-oracle'
import { differences } from './differences'
import { completed } from './small-model'

type ExactLever = {
  id: string
  m0: Exact
  n0: Exact
  meanFit: Exact
  fitLow: Exact
  fitHigh: Exact
  topK: Exact
  pStopped: Exact
  lift: Exact
  state: string
  because: string[]
  effects: Record<string, Exact>
  contributions: Record<string, Exact>
  status: unknown
  warnings: unknown
  heldBackBy: string | null
}
type Scenario = {
  scenario: string
  answers: Answers
  levers: ExactLever[]
  rankAcceptability: Exact[][]
  stability: Exact
  voi: Record<string, Exact>
  influence: Record<string, Exact>
  factors: { id: string; score: Exact | null; low: Exact; high: Exact; answered: number; of: number }[]
}
const oracle = readOracle<{ model: Model; topK: number; scenarios: Scenario[] }>(
  '05_full_pipeline_exact_mini',
)
const model = completed(oracle.model)
/** The stated tolerance of .01 is for 60,000 runs; sampling error grows with the root of their number. */
const runs = 15_000
const tolerance = 0.01 * Math.sqrt(60_000 / runs)

const values = (exact: Record<string, Exact>) =>
  Object.fromEntries(Object.entries(exact).map(([id, { value }]) => [id, value]))

describe.each(oracle.scenarios)('the second scorer on the mini model, exact: $scenario', (scenario) => {
  const settings: Partial<Settings> = {
    scale: 'linear',
    itemWeights: 'equal',
    topK: oracle.topK,
    reference: {
      m0: scenario.levers.map(({ m0 }) => m0.value),
      n0: scenario.levers.map(({ n0 }) => n0.value),
    },
  }
  const input = { instrument: 'mini', seed: 'mini', runs, answers: scenario.answers }
  const { output, inside } = scoreWithInside(model, input, settings)
  const lever = (id: string) => output.levers.find((one) => one.id === id)

  it('agrees in every word', () => {
    for (const { id, state, because, status, warnings, heldBackBy } of scenario.levers) {
      const got = lever(id)
      const words = {
        state: got?.conditions.state,
        because: got?.conditions.because,
        status: got?.status,
        warnings: got?.warnings,
        heldBackBy: got?.heldBackBy,
      }
      expect(words).toEqual({ state, because, status, warnings, heldBackBy })
    }
  })

  it('has the exact bounds and factor scores to rounding error', () => {
    const bounds = scenario.levers.map(({ id }) => ({ low: lever(id)?.fit.low, high: lever(id)?.fit.high }))
    const exact = scenario.levers.map(({ fitLow, fitHigh }) => ({ low: fitLow.value, high: fitHigh.value }))
    expect(differences(bounds, exact, 1e-12)).toEqual([])
    const factors = scenario.factors.map((factor) => ({
      ...factor,
      score: factor.score?.value ?? null,
      low: factor.low.value,
      high: factor.high.value,
    }))
    expect(differences(output.factors, factors, 1e-12)).toEqual([])
  })

  it('has shares within four standard errors', () => {
    scenario.levers.forEach(({ id, pStopped }, place) => {
      const stopped = inside.levers[place]?.inside.blockedShare
      expect(differences(stopped, pStopped.value, shareTolerance(pStopped.value, runs, 4), id)).toEqual([])
      scenario.rankAcceptability[place]?.forEach(({ value }, rank) => {
        const share = inside.ranking.acceptability[place]?.[rank]
        expect(differences(share, value, shareTolerance(value, runs, 4), `${id} rank ${rank}`)).toEqual([])
      })
    })
  })

  it('has lift, fit, effects, contributions, worth and influence near by sampling error', () => {
    const got = {
      levers: scenario.levers.map(({ id }, place) => ({
        lift: lever(id)?.conditions.lift,
        fit: lever(id)?.fit.mean,
        share: lever(id)?.rankShare,
        effects: Object.fromEntries(
          inside.levers[place]?.inside.effects.map((e) => [e.item, e.effect]) ?? [],
        ),
        contributions: Object.fromEntries(
          inside.levers[place]?.inside.contributions.map((c) => [c.item, c.contribution]) ?? [],
        ),
      })),
      stability: output.stability,
      voi: Object.fromEntries(inside.worths.map(({ item, voi }) => [item, voi])),
      influence: Object.fromEntries(inside.worths.map(({ item, influence }) => [item, influence])),
    }
    const wanted = {
      levers: scenario.levers.map((exact) => ({
        lift: exact.lift.value,
        fit: exact.meanFit.value,
        share: exact.topK.value,
        effects: values(exact.effects),
        contributions: values(exact.contributions),
      })),
      stability: scenario.stability.value,
      voi: values(scenario.voi),
      influence: values(scenario.influence),
    }
    expect(differences(got, wanted, tolerance)).toEqual([])
  })
})

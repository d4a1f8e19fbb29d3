import { describe, expect, it } from 'vitest'
import type { Answer, Answers } from '@/lib/instrument/types'
import type { MatrixLever, Model } from '@/lib/levers/types'
import { compare } from '@/lib/scoring/compare'
import { prepare } from '@/lib/scoring/prepare'
import type { ScoreResult } from '@/lib/scoring/types'
import { leverOf } from './lever-of'
import { asModel, readOracle, type Exact } from './read-oracle'

const observed = (level: 0 | 1 | 2 | 3 | 4): Answer => ({ level, known: 'observed' })

const oracle = readOracle<{
  model: Model
  topK: number
  scenarios: { scenario: string; answers: Answers; levers: { id: string; topK: Exact; lift: Exact }[] }[]
}>('05_full_pipeline_exact_mini')

/** A lever that needs one item, on a table that is level / 4. */
const needs = (id: string, item: string): MatrixLever => ({
  id,
  family: '',
  actsOn: [],
  riskLabel: 'low',
  needs: [],
  match: [],
  gates: [{ any: [{ item, table: 'ladder', why: '', source: '' }] }],
  cautions: [],
  risk: {},
})

/** Two levers, each on one condition: F* is level / 2, nothing is left to chance, and the better one comes first. */
const duel = prepare(
  asModel({ ...oracle.model, levers: [needs('by-image', 'image'), needs('by-trust', 'trust')] }),
  { runs: 100, settings: { topK: 1, reference: { m0: [0.5, 0.5], n0: [0, 0] } } },
)

describe('two answers that change between two levers', () => {
  // F* before: image .5, trust 1. After: image 2, trust .5. With one change alone: image 2 against 1, or .5 against .5.
  const moved = compare(
    duel,
    { answers: { image: observed(1), trust: observed(2) } },
    { answers: { image: observed(4), trust: observed(1) } },
  )

  it('each have the mean of their part as first and as last change', () => {
    // Each lever hangs on its one item alone: 1/2 to 2, and 1 to 1/2, whatever the other does.
    expect(leverOf(moved, 'by-image').because).toEqual([{ item: 'image', effect: 1.5 }])
    expect(leverOf(moved, 'by-trust').because).toEqual([{ item: 'trust', effect: -0.5 }])
  })

  it('move the prospect and the band that both sides have by themselves', () => {
    const { before, after } = leverOf(moved, 'by-image')
    expect([before.prospect, after.prospect]).toEqual([0.5, 2])
    expect([before.band, after.band]).toEqual(['not-now', 'consider'])
    expect(leverOf(moved, 'by-image').turned.band).toEqual(['image'])
    expect([before.lift, after.lift]).toEqual([0.5, 2])
  })

  it('turn the state of the one lever that each of them bears on', () => {
    expect(leverOf(moved, 'by-image').before.state).toBe('against')
    expect(leverOf(moved, 'by-image').after.state).toBe('favourable')
    expect(leverOf(moved, 'by-image').turned.state).toEqual(['image'])
    expect(leverOf(moved, 'by-trust').turned.state).toEqual(['trust'])
  })

  it('are named in the order of the model, with what they were and are', () => {
    expect(moved.answers).toEqual([
      { item: 'image', from: observed(1), to: observed(4) },
      { item: 'trust', from: observed(2), to: observed(1) },
    ])
  })
})

describe('a lever that is stopped', () => {
  it('is stopped by the answer that closes its one condition', () => {
    const stopped = compare(
      duel,
      { answers: { image: observed(3), trust: observed(1) } },
      { answers: { image: observed(0), trust: observed(4) } },
    )
    const { before, after, turned } = leverOf(stopped, 'by-image')
    expect([before.status.state, after.status.state]).toEqual(['open', 'blocked'])
    expect(turned.status).toEqual(['image'])
    expect(leverOf(stopped, 'by-trust').turned.status).toEqual([])
  })

  it('is open to question only by what was not known before', () => {
    const asked = compare(duel, { answers: {} }, { answers: { image: observed(2), trust: observed(2) } })
    const { before, after, turned } = leverOf(asked, 'by-image')
    expect([before.status.state, after.status.state]).toEqual(['check', 'open'])
    expect([before.state, after.state]).toEqual(['none', 'mixed'])
    // Lift stays 1, yet it was nobody's answer before and now is.
    expect(turned).toEqual({ band: [], state: ['image'], status: ['image'], severe: [] })
  })
})

describe('the mini model', () => {
  const named = (scenario: string) => {
    const found = oracle.scenarios.find((one) => one.scenario === scenario)
    if (found === undefined) throw new Error(`no scenario ${scenario}`)
    return found
  }
  const before = named('conditions_favourable')
  const after = named('conditions_against')
  const settings = { scale: 'linear', itemWeights: 'equal', topK: oracle.topK } as const
  const mini = prepare(asModel(oracle.model), { seed: 'mini', runs: 20_000, settings })
  const moved = compare(mini, { answers: before.answers }, { answers: after.answers })

  it('moves as far as the exact shares and lifts are apart', () => {
    for (const [index, exact] of after.levers.entries()) {
      const lever = leverOf(moved, exact.id)
      const shareIn = ({ levers }: ScoreResult) =>
        levers.find(({ id }) => id === exact.id)?.rankShare ?? Number.NaN
      const share = exact.topK.value - (before.levers[index]?.topK.value ?? Number.NaN)
      const lift = exact.lift.value - (before.levers[index]?.lift.value ?? Number.NaN)
      expect(Math.abs(shareIn(moved.after) - shareIn(moved.before) - share)).toBeLessThan(0.02)
      expect(Math.abs((lever.after.lift ?? 0) - (lever.before.lift ?? 0) - lift)).toBeLessThan(0.02)
    }
  })

  it('names as the cause of a state only conditions of that lever', () => {
    // Persuade fell from 1.57 to .39 by trust from 3 to 0 and hostile from 0 to 3.
    expect(leverOf(moved, 'persuade').turned.state.toSorted()).toEqual(['hostile', 'trust'])
    expect(leverOf(moved, 'show_fairness').turned.state).toEqual(['listed'])
    expect(leverOf(moved, 'open_routes').turned.state).toEqual([])
  })

  it('names for a factor only its own answers', () => {
    const because = Object.fromEntries(moved.factors.map((factor) => [factor.id, factor.because]))
    expect(because).toEqual({ alternatives: ['a1'], interests: ['b1', 'b2'] })
  })
})

import { describe, expect, it } from 'vitest'
import type { Answers } from '@/lib/instrument/types'
import { model } from '@/lib/levers/model'
import { evaluate } from '@/lib/scoring/evaluate'
import { explain } from '@/lib/scoring/explain'
import { prepare } from '@/lib/scoring/prepare'
import { score, scoreSteps } from '@/lib/scoring/score'

const runs = 1000
const prepared = prepare(model, { runs })
const answers: Answers = {
  'process.time': { level: 4, known: 'observed' },
  'counterpart.image': { level: 0, known: 'reported' },
  'counterpart.community': { level: 1, known: 'assumed' },
  'counterpart.extraction': { level: 3, known: 'observed' },
  'law.coverage': { notApplicable: true },
}
const explanation = explain(prepared, { answers })

describe('an explanation', () => {
  it('has the same result as the evaluation alone', () => {
    expect(explanation.result).toEqual(evaluate(prepared, { answers }))
    expect(explanation.result).toEqual(score(model, { instrument: 'current', answers, runs }))
  })

  it('lists its levers as the result does', () => {
    expect(explanation.levers.map(({ id }) => id)).toEqual(explanation.result.levers.map(({ id }) => id))
  })

  it('counts the answered items among those that bear on a lever, each once', () => {
    for (const { id, coverage } of explanation.levers) {
      const lever = model.levers.find((one) => one.id === id)
      const items = new Set([
        ...(lever?.match.map(({ item }) => item) ?? []),
        ...(lever?.gates.flatMap(({ any }) => any.map(({ item }) => item)) ?? []),
        ...(lever?.cautions.flatMap(({ item, unless }) => (unless ? [item, unless.item] : [item])) ?? []),
      ])
      items.delete('law.coverage')
      const answered = [...items].filter((item) => Object.hasOwn(answers, item))
      expect(coverage).toEqual({ answered: answered.length, of: items.size })
    }
  })

  // weights and scales vary in the readings and stand in the middle for the bounds: neither need hold the other
  it('has the mean reading inside the band of most readings, and inside the bounds, which the band may pass', () => {
    const passes = explanation.levers.map(({ id, band }) => {
      const fit = explanation.result.levers.find((lever) => lever.id === id)?.fit
      if (fit === undefined) throw new Error(`No lever ${id}`)
      for (const [low, high] of [
        [band.low, band.high],
        [fit.low, fit.high],
      ] as const) {
        expect(low, id).toBeLessThanOrEqual(fit.mean)
        expect(high, id).toBeGreaterThanOrEqual(fit.mean)
      }
      return band.low < fit.low || band.high > fit.high
    })
    expect(passes).toContain(true)
    expect(passes).toContain(false)
  })

  it('traces every condition with its table, and shares out what holds a lever back', () => {
    for (const { id, trace } of explanation.levers) {
      const lever = model.levers.find((one) => one.id === id)
      const gates = lever?.gates.reduce((sum, { any }) => sum + any.length, 0) ?? 0
      expect(trace).toHaveLength(gates + (lever?.cautions.length ?? 0))
      for (const term of trace) {
        expect(Object.keys(model.tables)).toContain(term.table)
        expect(term.answered).toBe(Object.hasOwn(answers, term.item))
        expect(term.effective).toBeLessThanOrEqual(term.value + 1e-12)
      }
    }
  })

  it('says what learning each item, or settling the weights, could change', () => {
    expect(explanation.information.map(({ item }) => item)).toEqual([
      ...model.items.map(({ id }) => id),
      'weights',
    ])
  })
})

describe('progress', () => {
  it('is reported as a share that only grows', () => {
    const shares: number[] = []
    const result = score(model, { instrument: 'current', answers: {}, runs: 100 }, (share) => {
      shares.push(share)
    })
    expect(result.levers).toHaveLength(model.levers.length)
    expect(shares.length).toBeGreaterThan(4)
    expect(shares).toEqual(shares.toSorted((left, right) => left - right))
    expect(Math.max(...shares)).toBeLessThanOrEqual(1)
  })

  it('can be given up half way', () => {
    const steps = scoreSteps(model, { instrument: 'current', answers: {}, runs: 100 })
    expect(steps.next().done).toBe(false)
    expect(steps.return({} as never).done).toBe(true)
  })
})

describe('a preference among the factors', () => {
  it('is followed by the weights of the levers that come first', () => {
    const ranking = model.factors.toReversed()
    const { levers } = explain(prepared, { answers, factorRanking: ranking })
    const weights = levers.find(({ centralWeights }) => centralWeights !== null)?.centralWeights ?? []
    const ordered = ranking.map((factor) => weights.find((one) => one.factor === factor)?.weight ?? 0)
    expect(ordered).toEqual(ordered.toSorted((left, right) => right - left))
  })

  it('leaves the reference as it was', () => {
    const plain = explain(prepared, { answers })
    const ranked = explain(prepared, { answers, factorRanking: model.factors })
    const byId = (levers: typeof plain.levers) =>
      Object.fromEntries(levers.map((one) => [one.id, one.need.reference]))
    expect(byId(ranked.levers)).toEqual(byId(plain.levers))
  })
})

describe('several raters', () => {
  it('who all say the same count as one person', () => {
    const raters = [answers, answers, answers]
    expect(evaluate(prepared, { answers: {}, raters })).toEqual(evaluate(prepared, { answers }))
  })
})

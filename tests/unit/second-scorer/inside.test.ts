import { describe, expect, it } from 'vitest'
import { model as ourModel } from '@/lib/levers/model'
import { exactReferences } from '@/tests/model-checks/exact-references'
import { readModel } from '@/tests/oracles/second/read-model'
import { scoreWithInside } from '@/tests/oracles/second/score'
import { inputs } from './both-scorers'

const model = readModel(JSON.stringify(ourModel))

describe('inside the second scorer', () => {
  it('what is usual for a lever agrees with the closed forms', () => {
    const runs = 2000
    const { inside } = scoreWithInside(model, { instrument: 'current', runs, answers: {} })
    for (const { id, m0, n0 } of exactReferences(ourModel)) {
      const sampled = inside.levers.find((lever) => lever.id === id)?.inside
      // Four standard errors: M lies in 0 to 1, and no N has a standard deviation above .12.
      expect(Math.abs((sampled?.m0 ?? Number.NaN) - m0)).toBeLessThan((4 * 0.5) / Math.sqrt(runs))
      expect(Math.abs((sampled?.n0 ?? Number.NaN) - n0)).toBeLessThan((4 * 0.12) / Math.sqrt(runs))
    }
  })

  it.each(inputs)('every lever has some rank, and every rank some lever: %s', (_, input) => {
    const { ranking, worths } = scoreWithInside(model, input).inside
    const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
    ranking.acceptability.forEach((row, place) => {
      expect(sum(row)).toBeCloseTo(1, 9)
      expect(sum(ranking.acceptability.map((other) => other[place] ?? 0))).toBeCloseTo(1, 9)
    })
    const observed = Object.entries(input.answers ?? {}).flatMap(([id, answer]) =>
      'known' in answer && answer.known === 'observed' ? [id] : [],
    )
    for (const { item, voi, influence } of worths) {
      expect(voi).toBeGreaterThanOrEqual(0)
      if (observed.includes(item)) expect([voi, influence]).toEqual([0, 0])
    }
  })
})

import { describe, expect, it } from 'vitest'
import { model } from '@/lib/levers/model'
import type { Model } from '@/lib/levers/types'
import { liftRanges } from '@/tests/model-checks/exact-references'
import { readOracle } from './read-oracle'
import { withLever } from './sound-model'

describe('the lift that answers can reach', () => {
  it('runs from all conditions against to all for it', () => {
    // E[M] = E[gate] E[1 - caution] = .75 * (1 - 1.25 / 5) = .5625; worst .5 * .5 = .25, best 1.
    const [range] = liftRanges(withLever({}))
    expect(range?.least).toBeCloseTo(0.25 / 0.5625, 12)
    expect(range?.most).toBeCloseTo(1 / 0.5625, 12)
  })

  it('is printed for every lever of the model', () => {
    const ranges = liftRanges(model)
    console.table(ranges)
    expect(ranges.map(({ id }) => id)).toEqual(model.levers.map(({ id }) => id))
    for (const { least, most } of ranges) {
      expect(least).toBeLessThanOrEqual(1 + 1e-9)
      expect(most).toBeGreaterThanOrEqual(1 - 1e-9)
    }
  })

  it('agrees with enumeration of every level in the mini model', () => {
    const mini = readOracle<{
      model: Model
      scenarios: { levers: { id: string; m0: { value: number } }[] }[]
    }>('05_full_pipeline_exact_mini')
    // Each condition at its best is 1, so the most a lever reaches is 1 / m0.
    const exact = mini.scenarios[0]?.levers ?? []
    for (const { id, most } of liftRanges(mini.model)) {
      expect(most).toBeCloseTo(1 / (exact.find((one) => one.id === id)?.m0.value ?? 0), 12)
    }
  })
})

import { describe, expect, it } from 'vitest'
import type { Answers } from '@/lib/instrument/types'
import { model } from '@/lib/levers/model'
import { evaluate } from '@/lib/scoring/evaluate'
import { explain } from '@/lib/scoring/explain'
import { prepare } from '@/lib/scoring/prepare'
import { exactReferences } from '@/tests/model-checks/exact-references'

const many = prepare(model, { seed: 'properties', runs: 10_000 })

describe('with nothing answered', () => {
  const { levers } = explain(many, { answers: {} })

  it('every lever is as usual for itself', () => {
    for (const { fit, conditions } of evaluate(many, { answers: {} }).levers) {
      expect(conditions.lift).toBe(1)
      expect(conditions.state).toBe('none')
      expect(Math.abs(fit.mean - 1)).toBeLessThan(0.05)
    }
  })

  it('the sampled references agree with the closed forms', () => {
    for (const { id, m0, n0, blockedShare } of exactReferences(model)) {
      const lever = levers.find((one) => one.id === id)
      // Four standard errors of a number from 0 to 1, at most 4 * .5 / 100.
      expect(Math.abs((lever?.conditions.reference ?? Number.NaN) - m0)).toBeLessThan(0.02)
      expect(Math.abs((lever?.need.reference ?? Number.NaN) - n0)).toBeLessThan(0.005)
      expect(Math.abs((lever?.blockedShare ?? Number.NaN) - blockedShare)).toBeLessThan(0.02)
    }
  })
})

describe('a hard stop', () => {
  const stops = model.levers.flatMap((lever) =>
    lever.cautions
      .filter(({ table, unless }) => unless === undefined && model.tables[table]?.[4] === 1)
      .map(({ item }) => ({ lever: lever.id, item })),
  )

  it.each(stops)('that the answers allow never leaves $lever open: $item', ({ lever, item }) => {
    for (const answer of [
      undefined,
      { level: 4, known: 'observed' },
      { level: 3, known: 'reported' },
    ] as const) {
      const answers: Answers = answer === undefined ? {} : { [item]: answer }
      expect(evaluate(many, { answers }).levers.find(({ id }) => id === lever)?.status.state).not.toBe('open')
    }
  })
})

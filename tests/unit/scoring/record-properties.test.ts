import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Answers } from '@/lib/instrument/types'
import type { RecordCase, RecordOutcome } from '@/lib/levers/types'
import { evaluate } from '@/lib/scoring/evaluate'
import { explain } from '@/lib/scoring/explain'
import { likenessOf } from '@/lib/scoring/record'
import { documented, preparedWith, rateOf } from './record-model'

describe('whatever is answered and documented', () => {
  const known = fc.constantFrom('observed', 'reported', 'assumed')
  const level = fc.constantFrom(0, 1, 2, 3, 4)
  const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined })
  const without = <Value>(given: Record<string, Value | undefined>): Record<string, Value> =>
    Object.fromEntries(
      Object.entries(given).flatMap(([id, value]): [string, Value][] =>
        value === undefined ? [] : [[id, value]],
      ),
    )
  const anyAnswers: fc.Arbitrary<Answers> = fc
    .record({
      a: maybe(fc.record({ level, known })),
      b: maybe(fc.oneof(fc.record({ level, known }), fc.constant({ notApplicable: true } as const))),
      c: maybe(fc.record({ level: fc.boolean(), known })),
    })
    .map((given) => without<Answer>(given))
  const outcome = fc.constantFrom<RecordOutcome[]>('worked', 'partly', 'failed', 'backfired')
  const anyCases: fc.Arbitrary<RecordCase[]> = fc
    .array(
      fc.tuple(
        fc.record({ a: maybe(level), b: maybe(level), c: maybe(fc.boolean()) }),
        fc.array(fc.tuple(fc.constantFrom('talk', 'wait'), outcome), { maxLength: 2 }),
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((cases) =>
      cases.map(([given, uses], index) =>
        documented(`case-${index}`, without<RecordCase['answers'][string]>(given), uses),
      ),
    )
  const settings = { seed: 20261130, numRuns: 60 }

  it('a use that failed in place of one that worked never raises its lever', () => {
    let changed = 0
    fc.assert(
      fc.property(anyAnswers, anyCases, (given, cases) => {
        const at = cases.findIndex(({ uses }) => uses[0]?.outcome === 'worked')
        const lever = cases[at]?.uses[0]?.lever
        if (lever === undefined) return
        changed += 1
        const worse = cases.map((own, index) =>
          index === at
            ? {
                ...own,
                uses: own.uses.map((use, place) =>
                  place === 0 ? { ...use, outcome: 'failed' as const } : use,
                ),
              }
            : own,
        )
        const was = rateOf({ answers: given }, lever, preparedWith(cases))
        expect(rateOf({ answers: given }, lever, preparedWith(worse))).toBeLessThan(was)
      }),
      settings,
    )
    expect(changed).toBeGreaterThan(20)
  })

  it('a more alike case counts more', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 5 }), (pairs) => {
        const shared = pairs.map(([ours, theirs], index) => ({ item: `i${index}`, ours, theirs }))
        const nearer = shared.map((own, index) => (index === 0 ? { ...own, theirs: own.ours } : own))
        const k = likenessOf(shared)
        expect(k).toBeGreaterThan(0)
        expect(k).toBeLessThan(1)
        if (shared[0]?.ours === shared[0]?.theirs) expect(likenessOf(nearer)).toBe(k)
        else expect(likenessOf(nearer)).toBeGreaterThan(k)
      }),
      settings,
    )
  })

  it('leaving out a case without uses changes nothing', () => {
    fc.assert(
      fc.property(anyAnswers, anyCases, (given, cases) => {
        const on = preparedWith([...cases, documented('idle', { a: 4, b: 4, c: true }, [])])
        expect(evaluate(on, { answers: given, leaveOut: 'idle' })).toEqual(evaluate(on, { answers: given }))
        expect(evaluate(on, { answers: given })).toEqual(evaluate(preparedWith(cases), { answers: given }))
      }),
      settings,
    )
  })

  it('with nothing answered all cases are alike', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const { levers } = explain(preparedWith(cases), { answers: {} })
        const weights = levers.flatMap(({ likeUses }) => likeUses.map(({ k }) => k))
        // .65^4
        for (const k of weights) expect(k).toBeCloseTo(0.17850625, 15)
      }),
      settings,
    )
  })
})

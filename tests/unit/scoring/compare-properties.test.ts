import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Answers } from '@/lib/instrument/types'
import { model } from '@/lib/levers/model'
import { compare } from '@/lib/scoring/compare'
import { evaluate } from '@/lib/scoring/evaluate'
import { prepare } from '@/lib/scoring/prepare'
import { round9 } from '@/lib/scoring/round'
import { leverOf } from './lever-of'

const observed = (level: 0 | 1 | 2 | 3 | 4): Answer => ({ level, known: 'observed' })

const runs = 400
const prepared = prepare(model, { seed: 'compare', runs })
const cases = { seed: 20261122, numRuns: 12 }
const known = fc.constantFrom('observed', 'reported', 'assumed')
const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    ...model.items.map(({ id, kind }) =>
      fc.option(
        fc
          .oneof(
            {
              weight: 9,
              arbitrary: fc.record({
                level: kind === 'yesno' ? fc.boolean() : fc.constantFrom(0, 1, 2, 3, 4),
                known,
              }),
            },
            { weight: 1, arbitrary: fc.constant({ notApplicable: true } as const) },
          )
          .map((answer): [string, Answer] => [id, answer]),
        { nil: null },
      ),
    ),
  )
  .map((entries) => Object.fromEntries(entries.filter((entry) => entry !== null)))

describe('whatever is answered', () => {
  it('the same answers are no change, and nothing moves', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const none = compare(prepared, { answers }, { answers: { ...answers } })
        expect(none.answers).toEqual([])
        expect(none.ranking).toBeNull()
        expect(none.before).toEqual(none.after)
        for (const { before, after, because, turned } of none.levers) {
          expect(before).toEqual(after)
          expect(because).toEqual([])
          expect(turned).toEqual({ state: [], status: [], severe: [] })
        }
      }),
      cases,
    )
  })

  it('the one answer that changed is the whole cause of every movement', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, fc.nat(model.items.length - 1), (answers, others, index) => {
        const item = model.items[index]?.id ?? ''
        const { [item]: replaced, ...rest } = answers
        const other = others[item]
        const after = other === undefined ? rest : { ...rest, [item]: other }
        const one = compare(prepared, { answers }, { answers: after })
        for (const { before, after: now, because, turned } of one.levers) {
          const whole = now.rankShare - before.rankShare
          if (because.length === 0) expect(whole).toBeCloseTo(0, 9)
          else expect(because).toEqual([{ item, effect: round9(whole) }])
          if (before.state !== now.state) expect(turned.state).toEqual([item])
          if (before.status.state !== now.status.state) expect(turned.status).toEqual([item])
        }
      }),
      cases,
    )
  })

  it('looking back from the second to the first turns every effect round', () => {
    fc.assert(
      fc.property(anyAnswers, anyAnswers, (one, others) => {
        const other = { ...one, ...Object.fromEntries(Object.entries(others).slice(0, 6)) }
        const there = compare(prepared, { answers: one }, { answers: other })
        const back = compare(prepared, { answers: other }, { answers: one })
        expect(back.answers).toEqual(
          there.answers.map(({ item, from, to }) => ({ item, from: to, to: from })),
        )
        for (const lever of there.levers) {
          const effects = new Map(lever.because.map(({ item, effect }) => [item, effect]))
          const mirrored = leverOf(back, lever.id)
          expect(mirrored.because).toHaveLength(effects.size)
          for (const { item, effect } of mirrored.because)
            expect(effect).toBeCloseTo(-(effects.get(item) ?? Number.NaN), 8)
        }
      }),
      { ...cases, numRuns: 3 },
    )
  })
})

describe('both sides', () => {
  const before: Answers = { 'process.time': observed(4), 'counterpart.image': observed(1) }
  const after: Answers = { 'process.time': observed(4), 'counterpart.image': { level: 1, known: 'assumed' } }

  it('are what the scorer says of each', () => {
    const both = compare(prepared, { answers: before }, { answers: after })
    expect(both.before).toEqual(evaluate(prepared, { answers: before }))
    expect(both.after).toEqual(evaluate(prepared, { answers: after }))
  })

  it('differ when the same answer is known in another way', () => {
    const [change] = compare(prepared, { answers: before }, { answers: after }).answers
    expect(change?.item).toBe('counterpart.image')
  })

  it('differ when only the ranking of the factors does, and it is the whole cause', () => {
    const ranking = model.factors.toReversed()
    const ranked = compare(prepared, { answers: before }, { answers: before, factorRanking: ranking })
    expect(ranked.answers).toEqual([])
    expect(ranked.ranking).toEqual({ from: null, to: ranking })
    const causes = ranked.levers.flatMap(({ because }) => because)
    expect(causes.length).toBeGreaterThan(0)
    expect(new Set(causes.map(({ item }) => item))).toEqual(new Set(['weights']))
  })
})

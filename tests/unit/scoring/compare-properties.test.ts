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
        expect([none.marks, none.clearances]).toEqual([[], []])
        expect(none.before).toEqual(none.after)
        for (const { before, after, because, turned } of none.levers) {
          expect(before).toEqual(after)
          expect(because).toEqual([])
          expect(turned).toEqual({ band: [], state: [], status: [], severe: [] })
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
          const whole = now.prospect - before.prospect
          if (because.length === 0) expect(whole).toBeCloseTo(0, 9)
          else expect(because).toEqual([{ item, effect: round9(whole) }])
          expect(turned.band).toEqual(before.band === now.band ? [] : [item])
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

  it('differ when only a like case is marked, which moves prospects and no band', () => {
    const marked = compare(prepared, { answers: before }, { answers: before, analogies: { 'mali-2012': 0 } })
    expect(marked.answers).toEqual([])
    expect(marked.marks).toEqual([{ caseId: 'mali-2012', from: null, to: 0 }])
    const moved = marked.levers.filter(({ because }) => because.length > 0)
    const used = model.record?.cases.find(({ id }) => id === 'mali-2012')?.uses.map(({ lever }) => lever)
    expect(moved.map(({ id }) => id).toSorted()).toEqual(used?.toSorted())
    for (const { because, before: was, after: now } of moved)
      expect(because).toEqual([{ item: 'analogies', effect: round9(now.prospect - was.prospect) }])
    for (const { before: was, after: now, turned } of marked.levers) {
      expect(now.band).toBe(was.band)
      expect(turned).toEqual({ band: [], state: [], status: [], severe: [] })
    }
  })

  it('tell the part of a mark apart from that of an answer', () => {
    const both = compare(
      prepared,
      { answers: before, analogies: { 'mali-2012': 2 } },
      { answers: after, analogies: { 'mali-2012': 0 } },
    )
    expect(both.marks).toEqual([{ caseId: 'mali-2012', from: 2, to: 0 }])
    const causes = new Set(both.levers.flatMap(({ because }) => because.map(({ item }) => item)))
    expect(causes).toEqual(new Set(['counterpart.image', 'analogies']))
  })

  it('differ when only a stop is recorded as cleared, and that is why its levers stand in another band', () => {
    const answers: Answers = { ...before, 'law.restrictions': { level: 4, known: 'reported' } }
    const cleared = compare(prepared, { answers }, { answers, clearances: ['contact-may-be-crime'] })
    expect(cleared.clearances).toEqual([{ stop: 'contact-may-be-crime', cleared: true }])
    const moved = cleared.levers.filter(({ before: was, after: now }) => was.band !== now.band)
    expect(moved.length).toBeGreaterThan(0)
    for (const { before: was, after: now, turned } of moved) {
      expect([was.band, now.band]).toEqual(['not-now', 'with-care'])
      expect(turned).toMatchObject({ band: ['clearances'], status: ['clearances'] })
    }
  })

  it('name as the cause of another band the one answer of two that turned it', () => {
    const held: Answers = { 'process.time': observed(1), 'law.restrictions': { level: 4, known: 'reported' } }
    const stopped = compare(prepared, { answers: { 'process.time': observed(4) } }, { answers: held })
    const named = stopped.levers.filter(
      ({ before: was, after: now }) => was.band !== 'not-now' && now.status.state === 'stopped',
    )
    expect(named.length).toBeGreaterThan(0)
    for (const { turned } of named) expect(turned.band).toEqual(['law.restrictions'])
  })
})

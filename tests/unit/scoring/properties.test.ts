import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Answers } from '@/lib/instrument/types'
import { model } from '@/lib/levers/model'
import type { ModelItem } from '@/lib/levers/types'
import { rolesOf } from '@/lib/scoring/bounds'
import { compileModel } from '@/lib/scoring/compile'
import { evaluate } from '@/lib/scoring/evaluate'
import { explain } from '@/lib/scoring/explain'
import { prepare } from '@/lib/scoring/prepare'

/** The same cases on every machine. */
const cases = { seed: 20261122, numRuns: 25 }
const runs = 400
const prepared = prepare(model, { seed: 'properties', runs })
const rounding = 1e-9
/** Enough runs for sampling error to be small. */
const many = prepare(model, { seed: 'properties', runs: 10_000 })

const known = fc.constantFrom('observed', 'reported', 'assumed')
const levelOf = (item: ModelItem): fc.Arbitrary<0 | 1 | 2 | 3 | 4 | boolean> =>
  item.kind === 'yesno' ? fc.boolean() : fc.constantFrom(0, 1, 2, 3, 4)
const answerTo = (item: ModelItem): fc.Arbitrary<Answer> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.record({ level: levelOf(item), known }) },
    { weight: 1, arbitrary: fc.constant({ notApplicable: true } as const) },
  )
/** Any questionnaire: each item unknown, not applicable or answered. */
const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(...model.items.map((item) => fc.option(answerTo(item), { nil: null })))
  .map((answers) =>
    Object.fromEntries(
      model.items.flatMap(({ id }, index): [string, Answer][] => {
        const answer = answers[index] ?? null
        return answer === null ? [] : [[id, answer]]
      }),
    ),
  )
/** Every item answered for certain. */
const everything: fc.Arbitrary<Answers> = fc
  .tuple(...model.items.map(levelOf))
  .map((levels) =>
    Object.fromEntries(
      model.items.map(({ id }, index): [string, Answer] => [
        id,
        { level: levels[index] ?? 0, known: 'observed' },
      ]),
    ),
  )

const byId = (answers: Answers, id: string) =>
  evaluate(prepared, { answers }).levers.find((lever) => lever.id === id)

describe('whatever is answered', () => {
  it('every lever has some rank in every reading, and every rank some lever', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { levers } = explain(prepared, { answers })
        for (const { acceptability } of levers) {
          expect(acceptability.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
        }
        levers.forEach((_, rank) => {
          expect(levers.reduce((sum, lever) => sum + (lever.acceptability[rank] ?? 0), 0)).toBeCloseTo(1, 9)
        })
      }),
      cases,
    )
  })

  it('the order in which levers stand in the model changes nothing', () => {
    const reversed = prepare({ ...model, levers: model.levers.toReversed() }, { seed: 'properties', runs })
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(evaluate(reversed, { answers })).toEqual(evaluate(prepared, { answers }))
      }),
      cases,
    )
  })

  it('asking about what was observed is never worth anything, and no question is worth less than nothing', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { item, voi, influence } of explain(prepared, { answers }).information) {
          expect(voi).toBeGreaterThanOrEqual(0)
          const answer = answers[item]
          if (answer === undefined || !('known' in answer) || answer.known !== 'observed') continue
          expect(voi).toBe(0)
          expect(influence).toBe(0)
        }
      }),
      cases,
    )
  })

  it('forgetting an answer widens every bound', () => {
    fc.assert(
      fc.property(anyAnswers, fc.nat(model.items.length - 1), (answers, index) => {
        const forgotten = model.items[index]?.id ?? ''
        if (!('level' in (answers[forgotten] ?? {}))) return
        const fewer = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== forgotten))
        for (const { id, fit } of evaluate(prepared, { answers }).levers) {
          const wider = byId(fewer, id)?.fit
          expect(wider?.low ?? Number.NaN).toBeLessThanOrEqual(fit.low + rounding)
          expect(wider?.high ?? Number.NaN).toBeGreaterThanOrEqual(fit.high - rounding)
        }
      }),
      { ...cases, numRuns: 10 },
    )
  })

  it('every completion of the answers lies inside the bounds', () => {
    fc.assert(
      fc.property(anyAnswers, everything, (answers, rest) => {
        const certain = Object.fromEntries(
          Object.entries({ ...rest, ...answers }).map(([id, answer]): [string, Answer] => [
            id,
            'level' in answer ? { ...answer, known: 'observed' } : answer,
          ]),
        )
        const whole = evaluate(prepared, { answers: certain })
        for (const { id, fit } of evaluate(prepared, { answers }).levers) {
          const completed = whole.levers.find((lever) => lever.id === id)?.fit
          expect(completed?.low ?? Number.NaN).toBeGreaterThanOrEqual(fit.low - rounding)
          expect(completed?.high ?? Number.NaN).toBeLessThanOrEqual(fit.high + rounding)
        }
      }),
      cases,
    )
  })

  it('the mean fit lies inside the bounds, up to sampling error', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { fit } of evaluate(many, { answers }).levers) {
          // The bounds weigh all questions equally; the mean samples their weights.
          expect(fit.mean).toBeGreaterThanOrEqual(fit.low - 0.1)
          expect(fit.mean).toBeLessThanOrEqual(fit.high + 0.1)
        }
      }),
      { ...cases, numRuns: 8 },
    )
  })

  it('what is unknown adds nothing to the risk', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const answered = (item: string) => 'level' in (answers[item] ?? {})
        const levers = model.levers.map((lever) => ({
          ...lever,
          risk: Object.fromEntries(
            Object.entries(lever.risk).map(([dimension, term]) => [
              dimension,
              { ...term, adds: term.adds.filter(({ item }) => answered(item)) },
            ]),
          ),
        }))
        const bare = evaluate(prepare({ ...model, levers }, { seed: 'properties', runs }), { answers })
        for (const { id, risk } of evaluate(prepared, { answers }).levers) {
          expect(bare.levers.find((lever) => lever.id === id)?.risk.pSevere).toBe(risk.pSevere)
        }
      }),
      { ...cases, numRuns: 6 },
    )
  })

  it('the same answers and seed give the same bytes, and another seed does not', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const bytes = (seed: string) => JSON.stringify(evaluate(prepare(model, { seed, runs }), { answers }))
        expect(bytes('one')).toBe(bytes('one'))
        expect(bytes('one')).not.toBe(bytes('two'))
      }),
      { ...cases, numRuns: 4 },
    )
  })
})

describe('a higher level', () => {
  const compiled = compileModel(model)

  it('moves fit and lift the way the item pushes the lever, and never the other', () => {
    fc.assert(
      fc.property(everything, fc.nat(model.items.length - 1), (answers, index) => {
        const item = model.items[index]
        if (item === undefined) return
        const levels = item.kind === 'yesno' ? [false, true] : ([0, 1, 2, 3, 4] as const)
        const results = levels.map((level) =>
          evaluate(prepared, { answers: { ...answers, [item.id]: { level, known: 'observed' } } }),
        )
        compiled.levers.forEach((lever) => {
          const slope = rolesOf(lever).find((role) => role.item === index && role.slope !== 0)?.slope ?? 0
          const found = results.map((result) => result.levers.find(({ id }) => id === lever.id))
          found.slice(1).forEach((after, step) => {
            const before = found[step]
            const rise = (after?.fit.mean ?? Number.NaN) - (before?.fit.mean ?? Number.NaN)
            const lifted = (after?.conditions.lift ?? Number.NaN) - (before?.conditions.lift ?? Number.NaN)
            for (const change of [rise, lifted]) {
              if (slope === 0) expect(Math.abs(change)).toBeLessThanOrEqual(rounding)
              else expect(change * slope).toBeGreaterThanOrEqual(-rounding)
            }
          })
        })
      }),
      cases,
    )
  })
})

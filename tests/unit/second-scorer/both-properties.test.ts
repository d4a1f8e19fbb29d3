import { describe, expect, it } from 'vitest'
import { model } from '@/lib/levers/model'
import type { Answer, Input } from '@/tests/oracles/second/types'
import { first, inputs, leverIn, scorers, second } from './both-scorers'

const rounding = 1e-9
const level = (value: number | boolean): Answer => ({ level: value, known: 'observed' })
const answeredIn = ({ answers, raters }: Input) =>
  (raters ?? [answers ?? {}]).flatMap((rater) =>
    Object.entries(rater).flatMap(([id, answer]) => ('level' in answer ? [id] : [])),
  )

describe.each([
  ['the scorer', first],
  ['the second scorer', second],
])('%s', (_, scorer) => {
  it('gives the same bytes for the same seed, and others for another', () => {
    const input: Input = { instrument: 'current', runs: 100, seed: 'one', answers: {} }
    const bytes = (seed: string) => JSON.stringify(scorer(model, { ...input, seed }))
    expect(bytes('one')).toBe(bytes('one'))
    expect(bytes('one')).not.toBe(bytes('two'))
  })
})

describe.each(scorers)('%s', (_, scorer) => {
  describe.each(inputs)('on %s', (__, input) => {
    const output = scorer(model, input)

    it('says the same in whatever order the levers stand in the model', () => {
      expect(scorer({ ...model, levers: model.levers.toReversed() }, input)).toEqual(output)
    })

    it('shares three places among the levers, and one first place', () => {
      const total = (of: (lever: (typeof output.levers)[number]) => number) =>
        output.levers.reduce((sum, lever) => sum + of(lever), 0)
      expect(total(({ rankShare }) => rankShare)).toBeCloseTo(3, 9)
      expect(total((lever) => lever.first)).toBeCloseTo(1, 9)
    })

    it('asks only for what nobody answered, and no question is worth less than nothing', () => {
      const answered = answeredIn(input)
      for (const { item, voi, influence } of output.askNext) {
        expect(answered).not.toContain(item)
        expect(voi).toBeGreaterThanOrEqual(0)
        expect(voi > 0 || influence > model.cutoffs.influenceFloor).toBe(true)
      }
    })

    it('sees no more risk, whatever an unanswered item could add', () => {
      const answered = answeredIn(input)
      const levers = model.levers.map((lever) => ({
        ...lever,
        risk: Object.fromEntries(
          Object.entries(lever.risk).map(([dimension, term]) => [
            dimension,
            { ...term, adds: term.adds.filter(({ item }) => answered.includes(item)) },
          ]),
        ),
      }))
      for (const { id, risk } of scorer({ ...model, levers }, input).levers) {
        expect(risk.pSevere).toBe(leverIn(output, id).risk.pSevere)
      }
    })

    it('moves no number for a stop', () => {
      const free = scorer({ ...model, stops: [] }, { ...input, clearances: [] })
      expect(free.stops).toEqual([])
      for (const { status, band, warnings, ...numbers } of output.levers) {
        const { status: ___, band: ____, warnings: own, ...same } = leverIn(free, numbers.id)
        expect(numbers).toEqual(same)
        expect(warnings.filter(({ kind }) => kind !== 'cleared')).toEqual(own)
        if (status.state === 'stopped') expect(band).toBe('not-now')
      }
      const { levers: _____, stops: ______, ...rest } = output
      expect(free).toMatchObject(rest)
    })
  })

  it('widens the bounds of every lever when an answer is forgotten', () => {
    const [, input] = inputs.find(([name]) => name === 'all-answered') ?? []
    const answers = input?.answers ?? {}
    for (const forgotten of [
      'law.weight',
      'counterpart.extraction',
      'counterpart.designated',
      'ours.resolve',
    ]) {
      const fewer = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== forgotten))
      const base = { instrument: 'current', seed: 'golden', runs: 100 }
      for (const { id, fit } of scorer(model, { ...base, answers }).levers) {
        const wider = leverIn(scorer(model, { ...base, answers: fewer }), id).fit
        expect(wider.low).toBeLessThanOrEqual(fit.low + rounding)
        expect(wider.high).toBeGreaterThanOrEqual(fit.high - rounding)
      }
    }
  })

  it.each(['law.weight', 'counterpart.values', 'alternatives.theirs', 'counterpart.designated'])(
    'moves lift and fit of a lever one way only as %s rises',
    (id) => {
      const [, input] = inputs.find(([name]) => name === 'case-bosnia-1992') ?? []
      const levels =
        model.items.find((item) => item.id === id)?.kind === 'yesno' ? [false, true] : [0, 1, 2, 3, 4]
      const outputs = levels.map((value) =>
        scorer(model, {
          instrument: 'current',
          seed: 'golden',
          runs: 100,
          answers: { ...input?.answers, [id]: level(value) },
        }),
      )
      expect(new Set(outputs.map((output) => JSON.stringify(output.levers))).size).toBe(levels.length)
      for (const lever of model.levers) {
        for (const of of [
          (output: (typeof outputs)[number]) => leverIn(output, lever.id).fit.mean,
          (output: (typeof outputs)[number]) => leverIn(output, lever.id).conditions.lift ?? 0,
        ]) {
          const values = outputs.map(of)
          const steps = values.slice(1).map((value, place) => value - (values[place] ?? 0))
          const rises = steps.every((step) => step >= -rounding)
          const falls = steps.every((step) => step <= rounding)
          expect(rises || falls, `${lever.id}: ${values.join(', ')}`).toBe(true)
        }
      }
    },
  )

  it('with nothing answered finds every lever as usual for itself', () => {
    const { levers } = scorer(model, { instrument: 'current', seed: 'v1', runs: 1000, answers: {} })
    for (const { fit, conditions } of levers) {
      expect(conditions).toEqual({ lift: 1, state: 'none', because: [] })
      // Four standard errors; no F has a standard deviation above 2.5.
      expect(Math.abs(fit.mean - 1)).toBeLessThan((4 * 2.5) / Math.sqrt(1000))
    }
  })

  it('never calls a lever open that a hard stop could close', () => {
    const closable = model.levers.flatMap((lever) =>
      lever.cautions
        .filter(({ table, unless }) => unless === undefined && model.tables[table]?.[4] === 1)
        .map(({ item }) => ({ id: lever.id, item })),
    )
    expect(closable.length).toBeGreaterThan(0)
    for (const answer of [undefined, { level: 3, known: 'reported' } as const, level(4)]) {
      const answers = Object.fromEntries(closable.flatMap(({ item }) => (answer ? [[item, answer]] : [])))
      const output = scorer(model, { instrument: 'current', runs: 100, answers })
      for (const { id } of closable) expect(leverIn(output, id).status.state).not.toBe('open')
    }
  })
})

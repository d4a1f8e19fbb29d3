import { describe, expect, it } from 'vitest'
import { model } from '@/lib/levers/model'
import type { Model, RecordCase } from '@/lib/levers/types'
import type { Input } from '@/tests/oracles/second/types'
import { inputs, leverIn, recordIn, scorers } from './both-scorers'

const cases = model.record?.cases ?? []
const withCases = (changed: readonly RecordCase[]): Model => ({ ...model, record: { cases: changed } })
const changing = (id: string, change: (own: RecordCase) => RecordCase) =>
  withCases(cases.map((own) => (own.id === id ? change(own) : own)))

const few = inputs.find(([name]) => name === 'few-answers')?.[1] ?? { instrument: 'current' }
const counted = cases.filter(({ counterpart }) => counterpart !== 'government')
const worked = counted.flatMap(({ id, uses }) =>
  uses.flatMap(({ lever, outcome }, place) => (outcome === 'worked' ? [{ id, lever, place }] : [])),
)
const credits: Record<string, number> = { worked: 1, partly: 0.5, failed: 0, backfired: 0 }

describe.each(scorers)('%s, by its record', (_, scorer) => {
  it('holds all cases alike with nothing answered', () => {
    // Every k is .65^4 = .17850625; a lever of n uses has (k * credits + 2 r) / (k * n + 2).
    const k = 0.17850625
    const all = counted
      .flatMap(({ uses }) => uses)
      .map(({ lever, outcome }) => ({ lever, credit: credits[outcome] ?? 0 }))
    const total = (uses: typeof all) => uses.reduce((sum, { credit }) => sum + credit, 0)
    const r = total(all) / all.length
    const output = scorer(model, { instrument: 'current', runs: 100, answers: {} })
    for (const { id, prospect, fit } of output.levers) {
      const own = all.filter(({ lever }) => lever === id)
      const rate = (k * total(own) + 2 * r) / (k * own.length + 2)
      expect(recordIn(output, id).rate).toBeCloseTo(rate, 9)
      expect(prospect).toBeCloseTo((rate / r) ** 2 * fit.mean, 9)
    }
  })

  it('counts a use that failed for less than the same use, had it worked', () => {
    expect(worked.length).toBeGreaterThan(5)
    const before = scorer(model, few)
    for (const { id, lever, place } of worked.slice(0, 6)) {
      const failing = changing(id, (own) => ({
        ...own,
        uses: own.uses.map((use, at) => (at === place ? { ...use, outcome: 'failed' } : use)),
      }))
      const after = scorer(failing, few)
      expect(recordIn(after, lever).rate).toBeLessThan(recordIn(before, lever).rate)
      expect(leverIn(after, lever).prospect).toBeLessThan(leverIn(before, lever).prospect)
    }
  })

  it('counts a case for more the more alike it is', () => {
    const ours = Object.entries(few.answers ?? {})
    const [use] = worked
    const made = (distance: (level: number) => number) =>
      changing(use?.id ?? '', (own) => ({
        ...own,
        answers: Object.fromEntries(
          ours.map(([item, answer]) => [item, distance('level' in answer ? Number(answer.level) : 0)]),
        ) as RecordCase['answers'],
      }))
    const far = (level: number) => (level >= 2 ? 0 : 4)
    const between = (level: number) => (level >= 2 ? level - 1 : level + 1)
    const rates = [far, between, (level: number) => level].map(
      (distance) => recordIn(scorer(made(distance), few), use?.lever ?? '').rate,
    )
    expect(rates[0]).toBeLessThan(rates[1] ?? 0)
    expect(rates[1]).toBeLessThan(rates[2] ?? 0)
  })

  it('hears a person who finds a case very like theirs, or not like theirs', () => {
    const [use] = worked
    const rate = (input: Input) => recordIn(scorer(model, input), use?.lever ?? '').rate
    const analogies = (factor: 0 | 2) => ({ ...few, analogies: { [use?.id ?? '']: factor } })
    expect(rate(analogies(0))).toBeLessThan(rate(few))
    expect(rate(few)).toBeLessThan(rate(analogies(2)))
  })

  it('leaves a case out as if it were not in the model, with its uses out of the mean', () => {
    const [use] = worked
    const without = withCases(cases.filter(({ id }) => id !== use?.id))
    expect(scorer(model, { ...few, leaveOut: use?.id ?? '' })).toEqual(scorer(without, few))
  })

  it('changes nothing when it leaves out a case without uses, or one with a government', () => {
    const idle = counted.find(({ uses }) => uses.length === 0)
    const government = cases.find(({ counterpart, uses }) => counterpart === 'government' && uses.length > 0)
    for (const own of [idle, government]) {
      expect(scorer(model, { ...few, leaveOut: own?.id ?? '' })).toEqual(scorer(model, few))
    }
  })

  it('without a record says nothing of one, and the mean fit is the prospect', () => {
    const { record: __, ...bare } = model
    for (const lever of scorer(bare, few).levers) {
      expect(lever.record).toBeUndefined()
      expect(lever.prospect).toBe(lever.fit.mean)
      expect(lever.fit.mean).toBe(leverIn(scorer(model, few), lever.id).fit.mean)
    }
  })
})

import { describe, expect, it } from 'vitest'
import type { Answers } from '@/lib/instrument/types'
import { model } from '@/lib/levers/model'
import { beliefsOf } from '@/lib/scoring/beliefs'
import { scoreFactors } from '@/lib/scoring/factors'
import { factorParts, powerParts, type ItemPart } from '@/lib/scoring/item-parts'
import { scorePower } from '@/lib/scoring/power'

const answers: Answers = {
  'alternatives.cost': { level: 3, known: 'observed' },
  'alternatives.theirs': { level: 4, known: 'reported' },
  'alternatives.withdrawal': { notApplicable: true },
}

const meanOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

describe('what one answer brings to a factor', () => {
  const parts = factorParts(model, answers, 'alternatives')
  const partOf = (item: string) => parts.find((part) => part.item === item)

  // A level of 3 is 3/4. Told to us, a 4 may be 3 or 4: 3/4 to 1. Not answered: anything.
  it('is its level where we saw it, a range where we were told, everything where it is open', () => {
    expect(partOf('alternatives.cost')).toMatchObject({ recorded: 0.75, low: 0.75, high: 0.75 })
    expect(partOf('alternatives.theirs')).toMatchObject({ recorded: 1, low: 0.75, high: 1 })
    const open = parts.filter(({ recorded }) => recorded === null)
    expect(open.every(({ low, high }) => low === 0 && high === 1)).toBe(true)
  })

  it('is nothing where the question does not apply', () => {
    expect(partOf('alternatives.withdrawal')).toBeUndefined()
  })

  it('adds up to the score of the factor and to both ends of its range', () => {
    const factor = scoreFactors(model, beliefsOf(model.items, { answers })).find(
      ({ id }) => id === 'alternatives',
    )
    const given = parts.flatMap(({ recorded }) => (recorded === null ? [] : [recorded]))
    expect(factor).toBeDefined()
    expect(100 * meanOf(given)).toBeCloseTo(factor?.score ?? NaN, 9)
    expect(100 * meanOf(parts.map(({ low }) => low))).toBeCloseTo(factor?.low ?? NaN, 9)
    expect(100 * meanOf(parts.map(({ high }) => high))).toBeCloseTo(factor?.high ?? NaN, 9)
  })
})

describe('what one answer brings to power', () => {
  it('adds up to the strength of the side, a high answer turned around where it means weakness', () => {
    const all = Object.fromEntries(
      model.items.map(({ id, kind }): [string, Answers[string]] => [
        id,
        kind === 'yesno' ? { level: true, known: 'observed' } : { level: 1, known: 'observed' },
      ]),
    )
    for (const { dimension, ours, theirs } of scorePower(model, beliefsOf(model.items, { answers: all }))) {
      const midOf = (parts: readonly ItemPart[]) => meanOf(parts.map(({ recorded }) => recorded ?? NaN))
      expect(midOf(powerParts(model, all, { dimension, side: 'ours' }))).toBeCloseTo(ours.mid ?? NaN, 9)
      expect(midOf(powerParts(model, all, { dimension, side: 'theirs' }))).toBeCloseTo(theirs.mid ?? NaN, 9)
    }
  })
})

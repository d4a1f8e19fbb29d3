import { describe, expect, it } from 'vitest'
import type { Answers } from '@/lib/instrument/types'
import { evaluate, type Situation } from '@/lib/scoring/evaluate'
import { explain } from '@/lib/scoring/explain'
import { prepare } from '@/lib/scoring/prepare'
import { likenessOf } from '@/lib/scoring/record'
import {
  answers,
  documented,
  government,
  leverIn,
  modelWith,
  prepared,
  preparedWith,
  rateOf,
  three,
  two,
} from './record-model'

describe('the record of a lever, worked by hand', () => {
  // r = (1 + 0 + 1/2) / 3 = .5; the use with a government is not counted. .65^4 = .17850625.
  // one:   a 4 and 4, b 2 and 0. q = 1 - (0 + 2) / 2 / 4 = .75, q^4 = .31640625, k = (2 * .31640625 + 2 * .17850625) / 4
  //        = .24745625
  // two:   a 4 and 0. q = 0, k = (0 + 2 * .17850625) / 3 = .119004166667
  // three: nothing shared. k = .17850625
  // talk:  (.24745625 * 1 + .119004166667 * 0 + 2 * .5) / (.24745625 + .119004166667 + 2) = 1.24745625 / 2.366460416667
  // wait:  (.17850625 * .5 + 2 * .5) / (.17850625 + 2) = .5

  it('counts like cases for more', () => {
    expect(rateOf({ answers }, 'talk')).toBeCloseTo(0.527140129289, 12)
    expect(rateOf({ answers }, 'wait')).toBeCloseTo(0.5, 12)
  })

  it('moves the prospect by its square', () => {
    // (.527140129289 / .5)^2 = 1.111506863629; F is 1.
    expect(leverIn({ answers }, 'talk').prospect).toBeCloseTo(1.111506863629, 12)
    expect(leverIn({ answers }, 'talk').fit.mean).toBe(1)
    expect(leverIn({ answers }, 'wait').prospect).toBeCloseTo(1, 12)
  })

  it('ranks the levers of each reading', () => {
    const [first] = evaluate(prepared, { answers }).levers
    expect([first?.id, first?.first]).toEqual(['talk', 1])
  })

  it('counts every use once, but not one with a government', () => {
    const { rate: _, ...counts } = leverIn({ answers }, 'talk').record
    expect(counts).toEqual({ worked: 1, partly: 0, failed: 1, backfired: 0 })
  })

  it('leaves a case out as if it were not there', () => {
    // r = (0 + 1/2) / 2 = .25. talk: (.119004166667 * 0 + 2 * .25) / (.119004166667 + 2) = .235959894683
    const left = leverIn({ answers, leaveOut: 'one' }, 'talk')
    expect(left.record).toMatchObject({ worked: 0, failed: 1 })
    expect(left.record.rate).toBeCloseTo(0.235959894683, 12)
    expect(evaluate(prepared, { answers, leaveOut: 'one' })).toEqual(
      evaluate(preparedWith([two, three, government]), { answers }),
    )
  })

  it('counts twice what is very like ours, and not at all what is not like ours', () => {
    // two twice: 1.24745625 / (.24745625 + .238008333333 + 2) = .501900633936
    expect(rateOf({ answers, analogies: { two: 2 } }, 'talk')).toBeCloseTo(0.501900633936, 12)
    // one not: (0 + 1) / (.119004166667 + 2) = .471919789366; the mean of all uses stays .5.
    expect(rateOf({ answers, analogies: { one: 0 } }, 'talk')).toBeCloseTo(0.471919789366, 12)
    expect(leverIn({ answers, analogies: { one: 0 } }, 'talk').record.worked).toBe(1)
  })

  it('takes the mean level of several raters', () => {
    // a: 4 and 2, mean 3. one: q = 1 - 1/4 = .75, k = (.31640625 + .3570125) / 3 = .224472916667.
    // two: q = 1 - 3/4 = .25, q^4 = .00390625, k = (.00390625 + .3570125) / 3 = .12030625.
    // talk: (.224472916667 + 1) / (.224472916667 + .12030625 + 2) = 1.224472916667 / 2.344779166667
    const raters: Answers[] = [
      { a: { level: 4, known: 'observed' } },
      { a: { level: 2, known: 'observed' } },
      { a: { notApplicable: true } },
    ]
    expect(rateOf({ answers: {}, raters }, 'talk')).toBeCloseTo(1.224472916667 / 2.344779166667, 12)
  })

  it('reads yes and no as the ends of the scale', () => {
    const on = preparedWith([documented('one', { c: true }, [['talk', 'worked']]), two, three])
    const k = (level: boolean) =>
      explain(on, { answers: { c: { level, known: 'reported' } } })
        .levers.flatMap(({ likeUses }) => likeUses)
        .find(({ caseId }) => caseId === 'one')?.k
    // Yes and yes: (1 + .3570125) / 3. No and yes: (0 + .3570125) / 3.
    expect(k(true)).toBeCloseTo(1.3570125 / 3, 12)
    expect(k(false)).toBeCloseTo(0.3570125 / 3, 12)
  })
})

describe('the uses behind a record', () => {
  const usesOf = (situation: Situation) =>
    explain(prepared, situation).levers.find(({ id }) => id === 'talk')?.likeUses

  it('come with what is answered here and there, the most alike first', () => {
    expect(usesOf({ answers })).toEqual([
      {
        caseId: 'one',
        outcome: 'worked',
        k: likenessOf([
          { item: 'a', ours: 4, theirs: 4 },
          { item: 'b', ours: 2, theirs: 0 },
        ]),
        shared: [
          { item: 'a', ours: 4, theirs: 4 },
          { item: 'b', ours: 2, theirs: 0 },
        ],
      },
      {
        caseId: 'two',
        outcome: 'failed',
        k: likenessOf([{ item: 'a', ours: 4, theirs: 0 }]),
        shared: [{ item: 'a', ours: 4, theirs: 0 }],
      },
    ])
  })

  it('stand by case id where all are alike, and share nothing with nothing answered', () => {
    const alike = usesOf({ answers: { a: { notApplicable: true } } }) ?? []
    expect(alike.map(({ caseId, shared }) => [caseId, shared])).toEqual([
      ['one', []],
      ['two', []],
    ])
    expect(new Set(alike.map(({ k }) => k)).size).toBe(1)
  })

  it('come last where a person says that a case is not like ours', () => {
    expect(usesOf({ answers, analogies: { one: 0 } })?.map(({ caseId, k }) => [caseId, k > 0])).toEqual([
      ['two', true],
      ['one', false],
    ])
  })
})

describe('a model without a record', () => {
  const { record: _, ...bare } = modelWith([])
  const levers = evaluate(prepare(bare, { runs: 100 }), { answers }).levers

  it('says nothing of one, and its prospect is the mean fit', () => {
    for (const lever of levers) {
      expect(lever.record).toBeUndefined()
      expect(lever.prospect).toBe(lever.fit.mean)
    }
  })

  it('reads like one in which nothing ever worked', () => {
    const failed = preparedWith([documented('one', { a: 4 }, [['talk', 'failed']])])
    expect(leverIn({ answers }, 'talk', failed).prospect).toBe(1)
    expect(rateOf({ answers }, 'talk', failed)).toBe(0)
  })
})

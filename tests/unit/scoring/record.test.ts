import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Answers } from '@/lib/instrument/types'
import type { MatrixLever, Model, RecordCase, RecordOutcome } from '@/lib/levers/types'
import { evaluate, type Situation } from '@/lib/scoring/evaluate'
import { explain } from '@/lib/scoring/explain'
import { prepare } from '@/lib/scoring/prepare'
import { likenessOf } from '@/lib/scoring/record'
import { asModel } from './read-oracle'

const item = (id: string, kind: 'level' | 'yesno' = 'level'): Model['items'][number] => ({
  id,
  kind,
  group: null,
  factor: null,
  adverse: 4,
  power: null,
})
/** A lever without conditions or matches: its F is 1 in every run, so that its prospect is what the record says. */
const plain = (id: string): MatrixLever => ({
  id,
  family: '',
  actsOn: [],
  riskLabel: 'low',
  needs: [],
  match: [],
  gates: [],
  cautions: [],
  risk: { staff: { base: 0, adds: [], source: 'judgement' } },
})
const documented = (
  id: string,
  answers: RecordCase['answers'],
  uses: readonly (readonly [lever: string, outcome: RecordOutcome])[],
  counterpart: RecordCase['counterpart'] = 'armed-group',
): RecordCase => ({
  id,
  counterpart,
  answers,
  uses: uses.map(([lever, outcome]) => ({ lever, outcome })),
})

const one = documented('one', { a: 4, b: 0 }, [['talk', 'worked']])
const two = documented('two', { a: 0 }, [['talk', 'failed']])
const three = documented('three', {}, [['wait', 'partly']])
const government = documented('government', { a: 4, b: 2 }, [['talk', 'backfired']], 'government')

const modelWith = (cases: readonly RecordCase[]): Model =>
  asModel({
    matrix: 'record',
    instrument: '1',
    factors: ['process'],
    dimensions: [],
    tables: {},
    items: [item('a'), item('b'), item('c', 'yesno')],
    levers: [plain('talk'), plain('wait')],
    cutoffs: {
      ...{ liftAgainst: 0.8, liftFavourable: 1.05, effect: 0.05, reason: 0.02, caution: 0.25 },
      ...{ severe: 0.5, blocked: 0.8, voiFloor: 0.01, influenceFloor: 0.05 },
    },
    record: { cases },
  })
const preparedWith = (cases: readonly RecordCase[]) => prepare(modelWith(cases), { runs: 100 })
const prepared = preparedWith([one, two, three, government])

const leverIn = (situation: Situation, id: string, on = prepared) => {
  const found = evaluate(on, situation).levers.find((lever) => lever.id === id)
  if (found?.record === undefined) throw new Error(`no record of ${id}`)
  return { ...found, record: found.record }
}
const rateOf = (situation: Situation, id: string, on = prepared) => leverIn(situation, id, on).record.rate

/** a = 4, seen; b = 2, heard: how an answer is known plays no part. */
const answers: Answers = { a: { level: 4, known: 'observed' }, b: { level: 2, known: 'assumed' } }

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

import { describe, expect, it } from 'vitest'
import type { Answers } from '@/lib/instrument/types'
import type { MatrixLever, Model } from '@/lib/levers/types'
import { model } from '@/lib/levers/model'
import { comparedPairs, concordanceInterval, concordanceOf, type ReadUse } from '@/lib/scoring/concordance'
import { readWithout } from '@/lib/scoring/read-without'
import { readUses, validityOf } from '@/lib/scoring/validity'

/** A use as the model read it: case, lever, outcome, lift. Nothing else matters for pairs. */
function use(caseId: string, lever: string, outcome: ReadUse['outcome'], lift: number | null): ReadUse {
  const worked = outcome === 'worked' || outcome === 'partly'
  return { caseId, lever, outcome, worked, lift, state: 'mixed', warnings: 0, band: 'consider', fit: 1 }
}

const concordance = (uses: readonly ReadUse[]) => concordanceOf(comparedPairs(uses))

describe('Same-lever concordance', () => {
  // Lever a: worked 1.5 (one) and partly 1.0 (two); failed 1.0 (three), backfired 0.4 (four).
  // Pairs: 1.5 > 1.0, 1.5 > 0.4, 1.0 = 1.0, 1.0 > 0.4: three and a half of four.
  const tiny = [
    use('one', 'a', 'worked', 1.5),
    use('two', 'a', 'partly', 1.0),
    use('three', 'a', 'failed', 1.0),
    use('four', 'a', 'backfired', 0.4),
  ]

  it('is the share of pairs in which the use that worked has the higher lift, ties half', () => {
    expect(concordance(tiny)).toEqual({ value: 3.5 / 4, pairs: 4, concordant: 3, tied: 1 })
  })

  it('never pairs two levers, so a lever that always works proves nothing', () => {
    const other = [...tiny, use('five', 'b', 'worked', 0.1), use('six', 'b', 'worked', 0.2)]
    expect(concordance(other)).toEqual(concordance(tiny))
  })

  it('never pairs two uses in one case, whose answers are the same', () => {
    expect(concordance([use('one', 'a', 'worked', 2), use('one', 'a', 'failed', 2)]).pairs).toBe(0)
  })

  it('takes lifts that differ after the ninth decimal for equal', () => {
    const lifts = [use('one', 'a', 'worked', 1 + 1e-12), use('two', 'a', 'failed', 1)]
    expect(concordance(lifts)).toMatchObject({ value: 0.5, tied: 1 })
  })

  it('has no value without a pair, and leaves out a use without a lift', () => {
    const none = { value: null, pairs: 0, concordant: 0, tied: 0 }
    expect(concordance([])).toEqual(none)
    expect(concordance([use('one', 'a', 'worked', null), use('two', 'a', 'failed', 1)])).toEqual(none)
  })

  it('has an interval that is the value itself where every pair says the same', () => {
    const clear = [use('one', 'a', 'worked', 2), use('two', 'a', 'failed', 1)]
    expect(concordanceInterval(comparedPairs(clear), 'v1')).toMatchObject({ low: 1, high: 1 })
  })

  // Two independent pairs of cases, one right and one wrong. A sample draws four of four cases; it sees only the right
  // pair, or only the wrong one, often enough that both ends are reached.
  it('has an interval as wide as the cases are few', () => {
    const split = [
      use('one', 'a', 'worked', 2),
      use('two', 'a', 'failed', 1),
      use('three', 'b', 'worked', 1),
      use('four', 'b', 'failed', 2),
    ]
    expect(concordance(split).value).toBe(0.5)
    expect(concordanceInterval(comparedPairs(split), 'v1')).toMatchObject({ low: 0, high: 1 })
  })

  it('has the same interval for the same seed, and none without a pair', () => {
    const pairs = comparedPairs(tiny)
    expect(concordanceInterval(pairs, 'v1')).toEqual(concordanceInterval(pairs, 'v1'))
    expect(concordanceInterval([], 'v1')).toMatchObject({ low: null, high: null })
  })
})

describe('States and warnings against outcomes', () => {
  const uses: ReadUse[] = [
    { ...use('one', 'a', 'worked', 1.5), state: 'favourable' },
    { ...use('two', 'a', 'partly', 1.2), state: 'favourable', warnings: 1 },
    { ...use('three', 'a', 'failed', 1.2), state: 'favourable' },
    { ...use('four', 'a', 'backfired', 0.2), state: 'against', warnings: 2 },
    { ...use('five', 'a', 'worked', 1), state: 'none' },
  ]

  it('count, in each state, the uses that worked or worked in part', () => {
    expect(validityOf(uses, 'v1').states).toEqual({
      favourable: { worked: 2, of: 3, share: 2 / 3 },
      mixed: { worked: 0, of: 0, share: null },
      against: { worked: 0, of: 1, share: 0 },
      none: { worked: 1, of: 1, share: 1 },
    })
  })

  it('count the warnings before failures, before backfires, and the false alarms', () => {
    expect(validityOf(uses, 'v1').warnings).toEqual({
      caught: { count: 1, of: 2, share: 0.5 },
      caughtBackfires: { count: 1, of: 1, share: 1 },
      falseAlarms: { count: 1, of: 3, share: 1 / 3 },
      twoOrMore: { worked: 0, inFull: 0, of: 1, share: 0 },
      oneOrNone: { worked: 3, inFull: 2, of: 4, share: 3 / 4 },
    })
  })

  it('count, in each band, what worked at least in part, and what worked in full', () => {
    const banded = uses.map((own): ReadUse => ({
      ...own,
      band: own.outcome === 'backfired' ? 'not-now' : own.warnings > 0 ? 'with-care' : 'consider',
    }))
    expect(validityOf(banded, 'v1').bands).toEqual({
      consider: { worked: 2, inFull: 2, of: 3, share: 2 / 3 },
      'with-care': { worked: 1, inFull: 0, of: 1, share: 1 },
      'not-now': { worked: 0, inFull: 0, of: 1, share: 0 },
    })
  })
})

describe('A use read by the model', () => {
  const lever = (id: string, item: string): MatrixLever => ({
    id,
    family: 'tiny',
    actsOn: [],
    riskLabel: 'low',
    needs: [],
    match: [],
    gates: [{ any: [{ item, table: 'necessary', why: '', source: 'judgement' }] }],
    cautions: [],
    risk: {},
  })
  const tiny: Model = {
    ...model,
    items: model.items.filter(({ id }) => id === 'counterpart.image' || id === 'counterpart.community'),
    levers: [lever('shame', 'counterpart.image'), lever('elders', 'counterpart.community')],
  }
  const image = (level: 0 | 4): Answers => ({ 'counterpart.image': { level, known: 'observed' } })
  const uses = (...list: [string, string][]) => list.map(([name, outcome]) => ({ lever: name, outcome }))

  // The table is 0, .25, .6, .9, 1: m0 is their mean, .55. At level 4 lift = 1 / .55 = 1.818; at level 0 it is 0.
  it('has the lift, the state and the warning of its own case', () => {
    const [good, bad] = readUses(
      tiny,
      [
        { caseId: 'good', answers: image(4), uses: uses(['shame', 'worked']) },
        { caseId: 'bad', answers: image(0), uses: uses(['shame', 'backfired']) },
      ],
      { runs: 10_000 },
    )
    expect(good).toMatchObject({ caseId: 'good', worked: true, state: 'favourable', warnings: 0 })
    expect(good?.lift).toBeCloseTo(1.818, 1)
    expect(bad).toMatchObject({ caseId: 'bad', worked: false, lift: 0, state: 'against', warnings: 2 })
  })

  it('has a lift of exactly one where nothing answered bears on its lever', () => {
    const [read] = readUses(tiny, [{ caseId: 'x', answers: image(4), uses: uses(['elders', 'failed']) }], {
      runs: 100,
    })
    expect(read).toMatchObject({ lift: 1, state: 'none', warnings: 0 })
  })

  it('is left out when it worked for a short time only, or is armed escort', () => {
    const cases = [
      { caseId: 'x', answers: image(4), uses: uses(['shame', 'short-term-only'], ['escort', 'worked']) },
    ]
    expect(readUses(tiny, cases, { runs: 100 })).toEqual([])
  })

  it('is compared by how its lever went elsewhere, both cases of a pair left out', () => {
    const read = (caseId: string, level: 0 | 4, outcome: 'worked' | 'partly' | 'failed') => ({
      ...{ caseId, answers: image(level), uses: uses(['shame', outcome]) },
      recorded: {
        id: caseId,
        counterpart: 'armed-group' as const,
        answers: { 'counterpart.image': level },
        uses: [{ lever: 'shame', outcome }],
      },
    })
    const cases = [
      ...[read('good', 4, 'worked'), read('bad', 0, 'failed')],
      ...[read('like-good', 4, 'partly'), read('like-bad', 0, 'failed')],
    ]
    const recorded = { ...tiny, record: { cases: cases.map((own) => own.recorded) } }
    const [good, bad] = readUses(recorded, cases, { runs: 100 })
    if (good === undefined || bad === undefined) throw new Error('not read')
    // Without both, "like-good" (partly) and "like-bad" (failed) are left: r = .25. Alike on the one answer:
    // k = (1 + 2 * .65^4) / 3 = .4523375; at the other end: k = 2 * .65^4 / 3 = .119004166667.
    // good: (.4523375 * .5 + 2 * .25) / (.4523375 + .119004166667 + 2) = .72616875 / 2.571341666667 = .282408
    // bad:  (.119004166667 * .5 + 2 * .25) / 2.571341666667 = .559502083333 / 2.571341666667 = .217592
    const without = readWithout(recorded, cases)
    expect(without(good, bad)?.record.rate).toBeCloseTo(0.72616875 / 2.571341666667, 12)
    expect(without(bad, good)?.record.rate).toBeCloseTo(0.559502083333 / 2.571341666667, 12)
    expect(validityOf([good, bad], 'v1', without).record['same-lever']).toEqual({
      ...{ value: 1, pairs: 1, concordant: 1, tied: 0 },
    })
  })
})

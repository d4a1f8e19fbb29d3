import { describe, expect, it } from 'vitest'
import { factorDifferences } from '@/lib/reading/movement/factor-movement'
import { firstBecause, leverDifferences, movedByMarks } from '@/lib/reading/movement/lever-movement'
import { timelineOf } from '@/lib/reading/movement/timeline'
import type { Answers } from '@/lib/instrument/types'
import type { FactorChange, LeverChange, LeverStanding } from '@/lib/scoring/comparison'
import { lever } from '../levers/levers'

const still: LeverStanding = {
  band: 'consider',
  prospect: 1,
  lift: 1,
  state: 'mixed',
  status: { state: 'open', cause: null, item: null },
  pSevere: 0,
  severe: false,
}
const nothingTurned = { band: [], state: [], status: [], severe: [] }

const change = (
  id: string,
  before: Partial<LeverStanding>,
  after: Partial<LeverStanding>,
  because: LeverChange['because'] = [],
): LeverChange => ({
  id,
  before: { ...still, ...before },
  after: { ...still, ...after },
  because,
  turned: nothingTurned,
})

/** Both sides as results, with only what decides what is considered first. */
const resultsOf = (
  levers: readonly LeverChange[],
  { before, after }: Record<'before' | 'after', string[]>,
) => {
  const side = (of: 'before' | 'after', order: readonly string[]) => ({
    levers: levers
      .map((own) => ({ ...lever(own.id, {}), band: own[of].band, status: own[of].status }))
      .toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id)),
  })
  return { levers, before: side('before', before), after: side('after', after) }
}

const blocked = { band: 'not-now', status: { state: 'blocked', cause: 'answer', item: 'trust' } } as const

describe('levers that differ', () => {
  const levers = [
    change('as before', { prospect: 1 }, { prospect: 3 }),
    change('risk', { band: 'with-care' }, { band: 'with-care', severe: true, pSevere: 0.5 }),
    change('to check', { status: { state: 'check', cause: 'unknown', item: 'trust' } }, {}),
    change('state', { state: 'mixed' }, { state: 'favourable' }),
    change('blocked', {}, blocked),
    change('in care', {}, { band: 'with-care', severe: true }),
  ]
  const all = levers.map(({ id }) => id)
  const ids = (named: readonly LeverChange[]) => named.map(({ id }) => id)
  const same = resultsOf(levers, { before: all, after: all })

  it('are those in another band, then those of which something else is said, the most telling first', () => {
    const { banded, others, still: left } = leverDifferences(same, false)
    expect(ids(banded)).toEqual(['blocked', 'in care'])
    expect(ids(others)).toEqual(['state', 'to check', 'risk'])
    expect(left).toBe(1)
  })

  it('are among those to consider first, or no longer, only with answers enough on both sides', () => {
    const turned = { before: all, after: [...all].toReversed() }
    const four = all.slice(0, 4).map((id) => change(id, {}, {}))
    const moved = resultsOf(four, turned)
    expect(leverDifferences(moved, false).others).toEqual([])
    // The first three of four were the first to the third, and are the second to the fourth.
    expect(leverDifferences(moved, true).others.map(({ id, isFirst }) => [id, isFirst])).toEqual([
      ['as before', false],
      ['state', true],
    ])
  })

  it('came first because of the parts that pushed them up, the largest three that count', () => {
    const because = [
      { item: 'a', effect: 0.2 },
      { item: 'against', effect: -0.15 },
      { item: 'b', effect: 0.1 },
      { item: 'c', effect: 0.05 },
      { item: 'd', effect: 0.04 },
    ]
    expect(firstBecause({ because, isFirst: true })).toEqual(['a', 'b', 'c'])
    expect(firstBecause({ because, isFirst: false })).toEqual(['against'])
  })

  it('came first because of other levers where they did not move by themselves', () => {
    expect(firstBecause({ because: [{ item: 'a', effect: 0.015 }], isFirst: true })).toEqual([])
  })

  it('say in words what marks of like cases did to them', () => {
    const marked = [
      change('up', {}, {}, [{ item: 'analogies', effect: 0.02 }]),
      change('down', {}, {}, [
        { item: 'trust', effect: 0.4 },
        { item: 'analogies', effect: -0.1 },
      ]),
      change('hardly', {}, {}, [{ item: 'analogies', effect: 0.01 }]),
    ]
    expect(movedByMarks(marked)).toEqual({ higher: ['up'], lower: ['down'] })
  })

  it('are told only as stopped while our people are held', () => {
    const held = {
      band: 'not-now',
      status: { state: 'stopped', cause: 'people-held', item: 'ours.held' },
    } as const
    const holding = [
      change('needs contact', {}, held),
      change('needs none', {}, { band: 'with-care', severe: true }),
    ]
    const { banded, others } = leverDifferences(
      resultsOf(holding, { before: ids(holding), after: ids(holding) }),
      true,
    )
    expect(ids(banded)).toEqual(['needs contact'])
    expect(others).toEqual([])
  })
})

describe('factors that differ', () => {
  const factor = (before: FactorChange['before'], after: FactorChange['after']): FactorChange => ({
    id: 'process',
    before,
    after,
    because: ['process.time'],
  })
  const range = (low: number, high: number, score: number | null = null) => ({ low, high, score })

  it('are left out when they read the same in steps of five', () => {
    expect(factorDifferences([factor(range(11, 88), range(12, 87))])).toEqual([])
  })

  it('say that the range became narrower, and nothing of a way when only one end moved', () => {
    const [process] = factorDifferences([factor(range(10, 90), range(40, 90, 60))])
    expect(process).toMatchObject({ width: 'narrower', towards: 'neither' })
    expect(process?.after).toEqual({ low: 40, high: 90, score: 60 })
  })

  it('say which way the range went when both ends did', () => {
    expect(factorDifferences([factor(range(10, 60), range(30, 80))])[0]).toMatchObject({
      width: 'same',
      towards: 'severe',
    })
    expect(factorDifferences([factor(range(30, 60), range(10, 50))])[0]).toMatchObject({
      width: 'wider',
      towards: 'none',
    })
  })
})

describe('the timeline', () => {
  const answers: Answers = {
    'law.enforcement': { level: 4, known: 'observed' },
    'law.symbolic': { level: 2, known: 'reported' },
  }
  const factors = timelineOf([
    { id: 'first', name: 'March', instrument: '1', answers: {} },
    { id: 'second', name: 'June', instrument: '1', answers },
  ])

  it('has every factor with a point for each assessment, in their order', () => {
    expect(factors.map(({ id }) => id)).toEqual(['process', 'fairness', 'law', 'interests', 'alternatives'])
    for (const { points } of factors) expect(points.map(({ name }) => name)).toEqual(['March', 'June'])
  })

  it('is open from end to end where nothing is answered', () => {
    for (const { points } of factors) expect(points[0]).toMatchObject({ low: 0, high: 100, score: null })
  })

  it('has the range that the answers leave', () => {
    // Law asks five questions. Two are answered: 4 for certain, and 2, told by one source: 1 to 3. The others: 0 to 4.
    const law = factors.find(({ id }) => id === 'law')?.points[1]
    expect(law).toMatchObject({ low: (100 * (4 + 1)) / 20, high: (100 * (4 + 3 + 12)) / 20, score: null })
  })
})

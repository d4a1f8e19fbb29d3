import { describe, expect, it } from 'vitest'
import { factorDifferences } from '@/lib/reading/movement/factor-movement'
import { leverDifferences, shareBecause } from '@/lib/reading/movement/lever-movement'
import { timelineOf } from '@/lib/reading/movement/timeline'
import type { Answers } from '@/lib/instrument/types'
import type { FactorChange, LeverChange, LeverStanding } from '@/lib/scoring/comparison'

const still: LeverStanding = {
  rankShare: 0.3,
  lift: 1,
  state: 'mixed',
  status: { state: 'open', cause: null, item: null },
  pSevere: 0,
  severe: false,
}
const nothingTurned = { state: [], status: [], severe: [] }

const lever = (
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

const blocked = { status: { state: 'blocked', cause: 'answer', item: 'trust' } } as const

describe('levers that differ', () => {
  const levers = [
    lever('a little', { rankShare: 0.3 }, { rankShare: 0.34 }),
    lever('one reading', { rankShare: 0.3 }, { rankShare: 0.35 }),
    lever('far', { rankShare: 0.6 }, { rankShare: 0.1 }),
    lever('turned a little', { state: 'mixed', lift: 1 }, { state: 'favourable', lift: 1.1 }),
    lever('turned far', { state: 'favourable', lift: 2 }, { state: 'against', lift: 0.2 }),
    lever('blocked', {}, blocked),
    lever('severe', { severe: false }, { severe: true, pSevere: 0.5 }),
  ]
  const ids = (named: readonly LeverChange[]) => named.map(({ id }) => id)

  it('are named when they turned, blocked ones first, then when they moved by one reading of 20', () => {
    const { turned, moved, still: left } = leverDifferences(levers, true)
    expect(ids(turned)).toEqual(['blocked', 'turned far', 'turned a little', 'severe'])
    expect(ids(moved)).toEqual(['far', 'one reading'])
    expect(left).toBe(1)
  })

  it('are named only when they turned where there are too few answers for shares', () => {
    const { turned, moved } = leverDifferences(levers, false)
    expect(turned).toHaveLength(4)
    expect(moved).toEqual([])
  })

  it('went up because of the answers that pushed them up, the largest three', () => {
    const up = lever('up', { rankShare: 0.2 }, { rankShare: 0.5 }, [
      { item: 'a', effect: 0.2 },
      { item: 'against', effect: -0.15 },
      { item: 'b', effect: 0.1 },
      { item: 'c', effect: 0.05 },
      { item: 'd', effect: 0.04 },
    ])
    expect(shareBecause(up)).toEqual(['a', 'b', 'c'])
  })

  it('have at least the largest answer named, however small', () => {
    const up = lever('up', { rankShare: 0.2 }, { rankShare: 0.26 }, [
      { item: 'a', effect: 0.015 },
      { item: 'b', effect: 0.014 },
    ])
    expect(shareBecause(up)).toEqual(['a'])
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

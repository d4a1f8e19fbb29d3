import { describe, expect, it } from 'vitest'
import { listAsks } from '@/lib/reading/ask/ask-list'
import { groupStrata } from '@/lib/reading/ask/strata-groups'
import type { ItemInformation, Stratum } from '@/lib/scoring/explain'
import type { ScoreResult } from '@/lib/scoring/types'

const level = (at: number, enters: string[] = [], leaves: string[] = []): Stratum => ({
  ...{ level: at, factor: null, share: 0.2, top: [], enters, leaves },
})

describe('the answers to an open question', () => {
  it('stand together while they change the list alike, and apart again after a change between them', () => {
    const groups = groupStrata([level(0), level(1), level(2, ['a'], ['b']), level(3), level(4)])
    expect(groups.map(({ levels }) => levels)).toEqual([[0, 1], [2], [3, 4]])
    expect(groups[1]).toMatchObject({ enters: ['a'], leaves: ['b'] })
  })

  it('are told apart by which lever comes in and which goes, in any order of naming', () => {
    const groups = groupStrata([
      level(0, ['a', 'c'], ['b', 'd']),
      level(1, ['c', 'a'], ['d', 'b']),
      level(2, ['a', 'c'], ['b', 'e']),
    ])
    expect(groups.map(({ levels }) => levels)).toEqual([[0, 1], [2]])
  })

  it('leave out a level that the answers rule out', () => {
    expect(groupStrata([level(3), level(4)])).toMatchObject([{ levels: [3, 4] }])
  })

  it('group factors that do not follow each other: their order means nothing', () => {
    const heaviest = (factor: 'process' | 'law' | 'fairness', enters: string[]): Stratum => ({
      ...{ level: null, factor, share: 0.2, top: [], enters, leaves: enters.map(() => 'z') },
    })
    const groups = groupStrata([heaviest('process', ['a']), heaviest('fairness', []), heaviest('law', ['a'])])
    expect(groups.map(({ factors }) => factors)).toEqual([['process', 'law'], ['fairness']])
  })
})

describe('what to find out', () => {
  const worth = (item: string, voi: number, influence: number): ItemInformation => ({
    item,
    voi,
    influence,
    strata: [level(0)],
  })
  const result = { askNext: [{ item: 'law.weight', voi: 0.02, influence: 0.1 }] } as unknown as ScoreResult
  const answers = {
    'process.time': { level: 3, known: 'assumed' },
    'process.place': { level: 3, known: 'observed' },
    'law.listing': { notApplicable: true },
  } as const

  it('orders open questions, uncertain answers and the weights by what they would settle, then by what they would move', () => {
    const asks = listAsks(answers, result, [
      worth('law.weight', 0.02, 0.1),
      worth('process.time', 0.03, 0.06),
      worth('fairness.notions', 0.02, 0.2),
      worth('weights', 0.05, 0.3),
    ])
    expect(asks.map(({ item, isUncertain }) => [item, isUncertain])).toEqual([
      ['weights', false],
      ['process.time', true],
      ['fairness.notions', false],
      ['law.weight', false],
    ])
  })

  it('never asks again for what was seen or does not apply', () => {
    expect(
      listAsks(answers, result, [worth('process.place', 0.5, 0.5), worth('law.listing', 0.5, 0.5)]),
    ).toEqual([])
  })

  it('leaves out what lies under both floors, and does not order by what is under one', () => {
    const asks = listAsks({}, result, [
      worth('a.a', 0.0099, 0.05),
      worth('b.b', 0.0099, 0.051),
      worth('c.c', 0.01, 0),
    ])
    expect(asks.map(({ item }) => item)).toEqual(['c.c', 'b.b'])
  })

  it('names at most five', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => worth(`x.${id}`, 0.1, 0.1))
    expect(listAsks({}, result, many)).toHaveLength(5)
  })

  it('falls back on the order of the result where nothing else is known', () => {
    expect(listAsks({}, result, null)).toEqual([{ item: 'law.weight', isUncertain: false, strata: [] }])
  })
})

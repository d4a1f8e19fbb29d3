import { describe, expect, it } from 'vitest'
import { glanceAt } from '@/lib/reading/cases/glance'

const version = '1'
const seen = (level: 0 | 1 | 2 | 3 | 4) => ({ level, known: 'observed' }) as const

/** The four questions on fairness; a high level is a disadvantage in each. */
const fairness = ['notions', 'distribution', 'linkage', 'durability'].map((name) => `fairness.${name}`)
const of = (levels: readonly (0 | 1 | 2 | 3 | 4)[]) =>
  Object.fromEntries(levels.map((level, at) => [fairness[at] ?? '', seen(level)]))

describe('what a list shows of a case', () => {
  it('without an answer is the whole range of each weakness, and no number', () => {
    const { answered, factors, stops, levers } = glanceAt({
      version,
      answers: {},
      clearances: [],
      levers: null,
    })
    expect({ answered, stops, levers }).toEqual({ answered: 0, stops: [], levers: null })
    expect(factors.map(({ low, high, score }) => [low, high, score])).toEqual(
      Array.from({ length: 5 }, () => [0, 100, null]),
    )
  })

  it('is a number from half of the questions of a weakness on, in fives, its range rounded outwards', () => {
    // two of four at level 3, seen: (3 + 3) / 2 = 3 of 4 is 75. Seen answers could lie one level to each side at most.
    const two = glanceAt({ version, answers: of([3, 3]), clearances: [], levers: null })
    expect(two.factors.find(({ id }) => id === 'fairness')).toMatchObject({ score: 75 })
    const one = glanceAt({ version, answers: of([3]), clearances: [], levers: null })
    expect(one.factors.find(({ id }) => id === 'fairness')).toMatchObject({ score: null })
    // 1, 2 and 4 of three: 7 / 3 of 4 is 58.3, to the nearest five 60
    const three = glanceAt({ version, answers: of([1, 2, 4]), clearances: [], levers: null })
    expect(three.factors.find(({ id }) => id === 'fairness')).toMatchObject({ score: 60 })
  })

  it('says what stops it, and whether a person has recorded that it is cleared', () => {
    const crime = {
      'counterpart.designated': { level: true, known: 'observed' },
      'law.restrictions': seen(4),
    } as const
    const stopsIn = (clearances: readonly 'contact-may-be-crime'[]) =>
      glanceAt({ version, answers: crime, clearances, levers: null }).stops
    expect(stopsIn([])).toEqual([{ id: 'contact-may-be-crime', cleared: false }])
    expect(stopsIn(['contact-may-be-crime'])).toEqual([{ id: 'contact-may-be-crime', cleared: true }])
  })

  it('has the levers of what was submitted by band, in their order', () => {
    const levers = [
      { id: 'a.one', band: 'consider' },
      { id: 'b.two', band: 'not-now' },
      { id: 'c.three', band: 'consider' },
    ] as const
    expect(glanceAt({ version, answers: {}, clearances: [], levers }).levers).toEqual({
      ...{ consider: ['a.one', 'c.three'], 'with-care': [], 'not-now': ['b.two'] },
    })
  })

  it('is refused for questions that are unknown here', () => {
    expect(() => glanceAt({ version: '99', answers: {}, clearances: [], levers: null })).toThrow('99')
  })
})

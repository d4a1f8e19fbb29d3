import { describe, expect, it } from 'vitest'
import { inGroups, isCode, toCode } from '@/lib/workshop/join-code'
import { madeUpAnswer, madeUpRanking } from '@/lib/workshop/made-up-answers'
import { poolAnswers } from '@/lib/workshop/pool-answers'
import { rankLevers } from '@/lib/workshop/rank-levers'
import {
  answeredIn,
  chosenIn,
  endsOf,
  movedBetween,
  roomAgreement,
  tally,
  verdictOf,
} from '@/lib/workshop/tally'
import { expectedByGuessing } from '@/lib/workshop/van-der-eijk-agreement'

describe('the answers of a room', () => {
  const room = tally([0, 0, 1, 4, 4, 3, null, 2])

  it('are counted per level, and who does not know is counted apart', () => {
    expect(room).toEqual({ counts: [2, 1, 1, 1, 2], unknown: 1 })
    expect([answeredIn(room), chosenIn(room), endsOf(room)]).toEqual([8, 7, [3, 3]])
    expect(tally([7, -1])).toEqual({ counts: [0, 0, 0, 0, 0], unknown: 0 })
  })

  it('split where a quarter stands at each end, and agree beyond what guessing reaches', () => {
    expect(verdictOf(room, false)).toBe('split')
    expect(verdictOf(tally([3, 3, 3, 3, 3, 4]), false)).toBe('agrees')
    expect(verdictOf(tally([0, 1, 0, 1, 2, 2, 4]), false)).toBe('spread')
    expect(verdictOf(tally([3, 3, 3, 3]), false)).toBe('few')
  })

  it('to a yes/no question are two places, not the ends of five', () => {
    // all yes: A = 1 on two places as on five; half and half on two places is 0, on five it would be -1
    expect(roomAgreement(tally([4, 4, 4]), true)?.value).toBe(1)
    expect(roomAgreement(tally([0, 4]), true)?.value).toBe(0)
    expect(roomAgreement(tally([0, 4]), false)?.value).toBe(-1)
  })

  it('move up, down or not at all when asked again, and a phone that answered once has not moved', () => {
    const pairs = [
      [1, 3],
      [4, 2],
      [2, 2],
      [null, 3],
      [null, null],
      [1, undefined],
      [undefined, 2],
    ] as const
    expect(movedBetween(pairs)).toEqual({ up: 1, down: 1, same: 2, learned: 1, other: 2 })
  })
})

describe('what guessing reaches', () => {
  it('is drawn for a large room, and close to what is counted out for a small one', () => {
    // By enumeration of all 5^20 guesses: see the oracle of small groups. 21 people are drawn; both differ by one person.
    const counted = expectedByGuessing(20)
    const drawn = expectedByGuessing(21)
    expect(Math.abs(counted.mean - drawn.mean)).toBeLessThan(0.02)
    expect(Math.abs(counted.upper - drawn.upper)).toBeLessThan(0.05)
    expect(expectedByGuessing(200).upper).toBeLessThan(drawn.upper)
    expect(expectedByGuessing(21)).toEqual(drawn)
  })
})

describe('a join code', () => {
  it('is made of twenty letters and digits that nobody mistakes for another', () => {
    // 256 = 12 * 20 + 16: bytes from 240 on would make the first sixteen more frequent
    expect(toCode([0, 19, 20, 239, 240, 255, 5, 6])).toBe('C9C9KL')
    expect(toCode([255, 254, 1])).toBeNull()
    expect(inGroups('C9C9LM')).toBe('C9C 9LM')
  })

  it('is known by its letters and its length', () => {
    expect(isCode('C9C9LM')).toBe(true)
    for (const text of ['C9C9L', 'C9C9LMM', 'c9c9lm', 'C9C9LO', 'C9C9L1', ''])
      expect(isCode(text)).toBe(false)
  })
})

describe('levers that a room ranks', () => {
  it('stand by first choices, then second, then third, then as they were offered', () => {
    const ranked = rankLevers(
      ['a', 'b', 'c', 'd'],
      [
        ['b', 'a', 'c'],
        ['b', 'c'],
        ['a', 'b'],
      ],
    )
    expect(ranked.levers).toEqual([
      { id: 'b', places: [2, 1, 0] },
      { id: 'a', places: [1, 1, 0] },
      { id: 'c', places: [0, 1, 1] },
      { id: 'd', places: [0, 0, 0] },
    ])
    expect(ranked.people).toBe(3)
  })

  it('agree fully when all rank alike, and nothing is said of one person', () => {
    const alike = ['a', 'b', 'c']
    expect(rankLevers(['a', 'b', 'c', 'd'], [alike, alike]).agreement).toBe(1)
    expect(rankLevers(['a', 'b', 'c', 'd'], [alike]).agreement).toBeNull()
  })
})

describe('the answers that the scorer is given', () => {
  it('are the last of each phone, without who does not know, and with what the case says', () => {
    const said = (phone: string, question: string, round: number, level: number | null) => ({
      phone,
      question,
      round,
      level,
    })
    const pooled = poolAnswers(
      [
        said('p', 'a', 2, 3),
        said('p', 'a', 1, 1),
        said('p', 'listed', 1, 4),
        said('q', 'a', 1, null),
        said('q', 'b', 1, 0),
      ],
      (question) => question === 'listed',
      { given: { level: true, known: 'reported' } },
    )
    expect(pooled).toEqual([
      {
        a: { level: 3, known: 'reported' },
        listed: { level: true, known: 'reported' },
        given: { level: true, known: 'reported' },
      },
      { b: { level: 0, known: 'reported' }, given: { level: true, known: 'reported' } },
    ])
  })
})

describe('the made-up people of a dry run', () => {
  it('say the same in every dry run, near the documented answer, and at times that they do not know', () => {
    const room = Array.from({ length: 200 }, (_, phone) => madeUpAnswer(phone, 'a', 1, 1))
    expect(room).toEqual(Array.from({ length: 200 }, (_, phone) => madeUpAnswer(phone, 'a', 1, 1)))
    const { counts, unknown } = tally(room)
    expect(Math.max(...counts)).toBe(counts[1])
    expect(unknown).toBeGreaterThan(5)
    expect(unknown).toBeLessThan(40)
  })

  it('come nearer to each other in the second round', () => {
    const far = (round: number) =>
      Array.from({ length: 200 }, (_, phone) => madeUpAnswer(phone, 'a', round, 2)).filter(
        (level) => level !== null && Math.abs(level - 2) > 1,
      ).length
    expect(far(2)).toBeLessThan(far(1))
  })

  it('rank three levers, each once', () => {
    const ranking = madeUpRanking(3, ['a', 'b', 'c', 'd'])
    expect(new Set(ranking).size).toBe(3)
  })
})

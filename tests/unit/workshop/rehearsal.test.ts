import { describe, expect, it } from 'vitest'
import {
  afterRehearsal,
  firstRehearsalCourse,
  recordedAt,
  type RehearsalAct,
  type RehearsalCourse,
} from '@/lib/workshop/rehearsal/rehearsal-course'
import { canBePlayed, inOrder, roles, type Role } from '@/lib/workshop/rehearsal/roles'
import { groupsFor, groupsOf, missingIn, seatAll, seatLate } from '@/lib/workshop/rehearsal/seats'

const sizes = (people: number, played: readonly Role[] = roles) =>
  [...groupsOf(seatAll(people, played)).values()].map((group) => group.length)

describe('groups of a rehearsal', () => {
  it('have four to six people as far as the room lets them, and nearly one size', () => {
    expect([4, 5, 6].map((people) => sizes(people))).toEqual([[4], [5], [6]])
    expect(sizes(7)).toEqual([4, 3])
    expect(sizes(13)).toEqual([5, 4, 4])
    expect(sizes(22)).toEqual([6, 6, 5, 5])
    for (let people = 8; people <= 120; people += 1) {
      expect(Math.min(...sizes(people)), String(people)).toBeGreaterThanOrEqual(4)
      expect(Math.max(...sizes(people)), String(people)).toBeLessThanOrEqual(6)
    }
    expect(groupsFor(0, roles)).toBe(1)
  })

  it('stay at four people or more where fewer roles are played: two share a role then', () => {
    const played: readonly Role[] = ['negotiator', 'leader', 'commander']
    expect(sizes(8, played)).toEqual([4, 4])
    expect([...groupsOf(seatAll(4, played)).values()]).toEqual([
      ['negotiator', 'leader', 'commander', 'negotiator'],
    ])
  })

  it('have both who asks and who decides before any other role', () => {
    for (const [, own] of groupsOf(seatAll(7, roles))) {
      expect(own.slice(0, 2)).toEqual(['negotiator', 'leader'])
    }
    expect(missingIn(['leader', 'negotiator', 'colleague'], roles)).toEqual(['commander', 'influencer'])
  })

  it('get a late comer where the most needed role is lacking, then where there are fewest', () => {
    const seats = seatAll(9, roles) // five and four: the second group lacks its influencer
    expect(seatLate(seats, roles)).toEqual({ group: 2, role: 'influencer' })
    const full = [...seats, seatLate(seats, roles)]
    expect(seatLate(full, roles)).toEqual({ group: 1, role: 'negotiator' })
    const gone = full.filter(({ group, role }) => group !== 2 || role !== 'leader')
    expect(seatLate(gone, roles)).toEqual({ group: 2, role: 'leader' })
    const twelve = seatAll(12, roles)
    expect(sizes(12)).toEqual([6, 6])
    expect(seatLate(twelve, roles)).toEqual({ group: 3, role: 'negotiator' })
    expect(seatLate([], roles)).toEqual({ group: 1, role: 'negotiator' })
  })

  it('play known roles, each once, with those that no group can do without', () => {
    expect(canBePlayed(['leader', 'negotiator'])).toBe(true)
    expect(canBePlayed(['leader', 'commander'])).toBe(false)
    expect(canBePlayed(['leader', 'negotiator', 'leader'])).toBe(false)
    expect(canBePlayed(['leader', 'negotiator', 'spy'])).toBe(false)
    expect(inOrder(['leader', 'negotiator'])).toEqual(['negotiator', 'leader'])
  })
})

describe('the course of a rehearsal', () => {
  const walk = (hasEnd: boolean, ...acts: readonly RehearsalAct[]): RehearsalCourse | null =>
    acts.reduce<RehearsalCourse | null>(
      (course, act) => (course === null ? null : afterRehearsal(course, act, hasEnd)),
      firstRehearsalCourse,
    )
  const next = (times: number) => Array.from({ length: times }, () => 'next' as const)
  const stepAt = (times: number, hasEnd = true) => walk(hasEnd, ...next(times))?.step

  it('goes from joining over briefs, talk and decision to what happened, and to looking back', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7].map((times) => stepAt(times))).toEqual(
      'gathering briefing talking deciding decided happened debrief learned'.split(' '),
    )
    expect(walk(true, ...next(8))).toBeNull()
  })

  it('leaves out what happened where nobody knows it yet', () => {
    expect(stepAt(5, false)).toBe('debrief')
  })

  it('goes back to recording until the end was shown, and never to before the groups', () => {
    expect(walk(true, ...next(4), 'back')?.step).toBe('deciding')
    expect(walk(true, ...next(5), 'back')?.step).toBe('decided')
    expect(walk(true, ...next(5), 'back', 'back')).toBeNull()
    expect(walk(false, ...next(5), 'back', 'back')).toBeNull()
    expect(walk(true, 'next', 'back')).toBeNull()
  })

  it('shows nothing new while the wall is blank', () => {
    expect(walk(true, 'next', 'blank', 'next')).toEqual({ ...walk(true, 'next') })
  })

  it('records a decision when it is decided, and looks back after', () => {
    expect([recordedAt('talking'), recordedAt('deciding'), recordedAt('debrief')]).toEqual([
      null,
      'decision',
      'debrief',
    ])
  })
})

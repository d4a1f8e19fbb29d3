import { describe, expect, it } from 'vitest'
import { isBound, situationSum } from '@/lib/wire/bound-fields'
import { plannedIn, plannedOf, readPlanned, withPlanned } from '@/lib/wire/planned-levers'
import { mapFields, situationFields } from '@/lib/wire/situation-fields'

describe('planned levers', () => {
  it('are stored as the same text, in whatever order they were marked', () => {
    const one = withPlanned(withPlanned([], 'third.local', 'The elders '), 'space.mandate', '')
    const other = withPlanned(withPlanned([], 'space.mandate', ''), 'third.local', 'The elders')
    expect(plannedOf(one)).toBe(plannedOf(other))
    expect(plannedIn(plannedOf(one))).toEqual([
      { lever: 'space.mandate', purpose: '' },
      { lever: 'third.local', purpose: 'The elders' },
    ])
  })

  it('have one purpose each, the last that was given', () => {
    const planned = withPlanned(
      [{ lever: 'third.local', purpose: 'The elders' }],
      'third.local',
      'The traders',
    )
    expect(planned).toEqual([{ lever: 'third.local', purpose: 'The traders' }])
    expect(plannedOf(withPlanned(planned, 'third.local', null))).toBe('')
  })

  it.each([
    'x',
    '{}',
    '[{"lever":"third.local"}]',
    '[{"lever":"Third Local","purpose":""}]',
    '[{"lever":"a","purpose":""},{"lever":"a","purpose":""}]',
  ])('are not read from %s', (text) => {
    expect(readPlanned(text)).toBeNull()
    expect(plannedIn(text)).toEqual([])
  })
})

describe('what a review binds', () => {
  it('is all of the situation but its name, the day of the meeting, and when to look again', () => {
    expect(situationFields.filter((field) => !isBound(field))).toEqual([
      ...['codeName', 'meetingDate', 'reviewDate', 'watchFor', 'watchSeen'],
    ])
  })

  it('is counted by its revisions', () => {
    const revisions: Readonly<Record<string, number>> = {
      codeName: 7,
      watchSeen: 3,
      ask: 2,
      plannedLevers: 1,
    }
    expect(situationSum(mapFields((field) => ({ revision: revisions[field] ?? 0 })))).toBe(3)
  })
})

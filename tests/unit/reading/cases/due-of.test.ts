import { describe, expect, it } from 'vitest'
import { dueOf } from '@/lib/reading/cases/due-of'

const row = { status: 'submitted', reviewDate: '', watchFor: '', watchSeen: '' } as const
const today = '2026-12-03'

describe('a case', () => {
  it.each([
    ['2026-12-04', 'ahead', false],
    ['2026-12-03', 'today', true],
    ['2026-12-02', 'passed', true],
    ['2025-12-31', 'passed', true],
    ['2027-01-01', 'ahead', false],
  ] as const)('with the day %s is %s on 3 December, due: %s', (day, is, isDue) => {
    expect(dueOf({ ...row, reviewDate: day }, today)).toMatchObject({ date: { day, is }, isDue })
  })

  it('is due as soon as one thing has happened, and goes on watching for the rest', () => {
    const due = dueOf({ ...row, watchFor: 'leadership,listing', watchSeen: 'leadership' }, today)
    expect(due).toEqual({ happened: ['leadership'], watching: ['listing'], date: null, isDue: true })
  })

  it('is due for what has happened also when nobody watches for it any more', () => {
    expect(dueOf({ ...row, watchSeen: 'incident' }, today)).toMatchObject({ isDue: true, watching: [] })
  })

  it('is not due while it only watches', () => {
    expect(dueOf({ ...row, watchFor: 'territory' }, today).isDue).toBe(false)
  })

  it('that is being assessed is not due: that is the new look', () => {
    const open = { ...row, status: 'draft', reviewDate: '2026-12-01', watchSeen: 'incident' } as const
    expect(dueOf(open, today).isDue).toBe(false)
  })

  it('says nothing of days before the clock of the device is known', () => {
    expect(dueOf({ ...row, reviewDate: '2026-12-01' }, '')).toMatchObject({ date: null, isDue: false })
  })
})

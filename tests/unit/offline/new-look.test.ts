import { describe, expect, it } from 'vitest'
import { localDay } from '@/lib/offline/local-day'
import { ModelDevice } from './model-device'
import { ModelServer } from './model-server'

const value = (device: ModelDevice, field: 'reviewDate' | 'watchFor' | 'watchSeen') =>
  device.state.draft?.situation[field].value

/** A submitted case to be looked at again by 3 December, or when their leader changes, which has happened. */
function submittedCase(): { readonly server: ModelServer; readonly device: ModelDevice } {
  const server = new ModelServer()
  const device = new ModelDevice('a', server)
  device.create()
  device.answer('law.weight', { value: { kind: 'level', level: 2 }, known: 'observed' })
  device.situation('reviewDate', '2026-12-03')
  device.situation('watchFor', 'leadership,listing')
  device.situation('watchSeen', 'leadership')
  device.submit()
  device.sync()
  return { server, device }
}

describe('a new look', () => {
  it('takes back what called for it, here and on the server, and goes on watching', () => {
    const { server, device } = submittedCase()
    expect(device.reassess('2026-12-04').ok).toBe(true)

    expect([value(device, 'reviewDate'), value(device, 'watchSeen')]).toEqual(['', ''])
    expect(value(device, 'watchFor')).toBe('leadership,listing')
    device.sync()
    expect(server.list().cases).toMatchObject([
      { reviewDate: '', watchFor: 'leadership,listing', watchSeen: '' },
    ])
    expect(device.state.queue).toEqual([])
  })

  it.each([
    ['2026-12-02', '2026-12-03'],
    ['2026-12-03', ''],
    ['2026-12-04', ''],
  ])('on %s leaves of the date 3 December: "%s"', (today, left) => {
    const { device } = submittedCase()
    device.reassess(today)
    expect(value(device, 'reviewDate')).toBe(left)
  })

  it('sends no edit where nothing called for it', () => {
    const server = new ModelServer()
    const device = new ModelDevice('a', server)
    device.create()
    device.submit()
    device.sync()
    device.reassess()
    expect(device.state.queue.map(({ change }) => change.kind)).toEqual(['re-assess'])
  })

  it('that cannot begin takes nothing back', () => {
    const { device } = submittedCase()
    device.reassess('2026-12-02')
    device.situation('watchSeen', 'listing')
    expect(device.reassess('2026-12-04')).toEqual({ ok: false, problem: 'draft-exists' })
    expect([value(device, 'reviewDate'), value(device, 'watchSeen')]).toEqual(['2026-12-03', 'listing'])
  })

  it('asks the person where another device said meanwhile that more has happened', () => {
    const { server, device } = submittedCase()
    const other = new ModelDevice('b', server)
    other.pull()
    other.situation('watchSeen', 'leadership,listing')
    other.sync()
    device.reassess('2026-12-04')
    device.sync()

    expect(device.state.draft?.situation.watchSeen).toMatchObject({
      value: '',
      conflict: { value: 'leadership,listing' },
    })
    device.settle({ of: 'situation', field: 'watchSeen' }, 'theirs')
    device.sync()
    expect(value(device, 'watchSeen')).toBe('leadership,listing')
  })

  it('begun on two devices at once takes the same back twice, and asks nobody', () => {
    const { server, device } = submittedCase()
    const other = new ModelDevice('b', server)
    other.pull()
    for (const one of [device, other]) one.reassess('2026-12-04')
    for (const one of [device, other, device]) one.sync()

    for (const one of [device, other]) {
      expect(one.state.draft?.situation.watchSeen).toMatchObject({ value: '', conflict: null })
      expect(one.state.draft?.situation.reviewDate).toMatchObject({ value: '', conflict: null })
      expect(one.state.draft?.assessments).toHaveLength(2)
      expect(one.state.queue).toEqual([])
    }
  })
})

describe('an assessment to look at again by 3 December', () => {
  it.each([
    ['2026-12-02', '2026-12-03'],
    ['2026-12-03', ''],
    ['2026-12-12', ''],
  ])(
    'submitted on %s keeps as the date "%s": the look that the day called for was this one',
    (today, left) => {
      const server = new ModelServer()
      const device = new ModelDevice('a', server)
      device.create()
      device.situation('reviewDate', '2026-12-03')
      expect(device.submit(today).ok).toBe(true)

      expect(value(device, 'reviewDate')).toBe(left)
      device.sync()
      expect(server.list().cases).toMatchObject([{ reviewDate: left, status: 'submitted' }])
      expect(device.state.queue).toEqual([])
    },
  )

  it('that cannot be submitted keeps its date', () => {
    const device = new ModelDevice('a', new ModelServer())
    device.create()
    device.submit()
    device.situation('reviewDate', '2026-12-03')
    expect(device.submit('2026-12-12')).toEqual({ ok: false, problem: 'already-submitted' })
    expect(value(device, 'reviewDate')).toBe('2026-12-03')
  })
})

describe('the day on this device', () => {
  it('is the day of its own clock, from the first to the last minute', () => {
    expect(localDay(new Date(2026, 11, 3, 0, 0))).toBe('2026-12-03')
    expect(localDay(new Date(2026, 11, 3, 23, 59))).toBe('2026-12-03')
    expect(localDay(new Date(2027, 0, 9, 0, 1))).toBe('2027-01-09')
  })
})

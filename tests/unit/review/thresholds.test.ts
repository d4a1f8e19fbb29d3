import { describe, expect, it } from 'vitest'
import { model } from '@/lib/levers/model'
import { demandsOf, thresholds, type ToSign } from '@/lib/review/thresholds'

const calm: ToSign = {
  answers: {},
  stops: [],
  levers: [
    { id: 'third.local', band: 'consider' },
    { id: 'reputation.legitimacy', band: 'with-care' },
    { id: 'reputation.denounce', band: 'not-now' },
    { id: 'alternatives.suspend', band: 'with-care' },
  ],
  planned: [],
}

describe('a sign-off', () => {
  it('is not demanded where nothing is planned and nothing is known', () => {
    expect(demandsOf(calm)).toEqual([])
  })

  it('is not demanded for a lever that may be considered', () => {
    expect(demandsOf({ ...calm, planned: ['third.local'] })).toEqual([])
  })

  it('is demanded where they are listed, not where nobody knows', () => {
    const listed = { 'counterpart.designated': { level: true, known: 'assumed' } } as const
    expect(demandsOf({ ...calm, answers: listed })).toEqual([{ id: 'listed', levers: [] }])
    const free = { 'counterpart.designated': { level: false, known: 'observed' } } as const
    expect(demandsOf({ ...calm, answers: free })).toEqual([])
  })

  it('is demanded where a stop was cleared, and where people are held', () => {
    const stops = [
      { id: 'contact-may-be-crime', cleared: true },
      { id: 'people-held', cleared: false },
    ] as const
    expect(demandsOf({ ...calm, stops }).map(({ id }) => id)).toEqual(['people-held', 'stop-cleared'])
    const stands = [{ id: 'contact-may-be-crime', cleared: false }] as const
    expect(demandsOf({ ...calm, stops: stands })).toEqual([])
  })

  it('is demanded for planned levers by their band, and names them', () => {
    expect(demandsOf({ ...calm, planned: ['third.local', 'reputation.legitimacy'] })).toEqual([
      { id: 'with-care', levers: ['reputation.legitimacy'] },
    ])
  })

  it('is demanded for denouncing and suspending, whatever their band', () => {
    const planned = ['reputation.denounce', 'alternatives.suspend']
    expect(demandsOf({ ...calm, planned })).toEqual([
      { id: 'not-now', levers: ['reputation.denounce'] },
      { id: 'with-care', levers: ['alternatives.suspend'] },
      { id: 'denounce', levers: ['reputation.denounce'] },
      { id: 'suspend', levers: ['alternatives.suspend'] },
    ])
  })
})

it('names levers, answers and stops that there are', () => {
  for (const { when } of thresholds) {
    if ('planned' in when) expect(model.levers.map(({ id }) => id)).toContain(when.planned)
    if ('yes' in when) expect(model.items.find(({ id }) => id === when.yes)?.kind).toBe('yesno')
    if ('id' in when) expect(model.stops.map(({ id }) => id)).toContain(when.id)
  }
})

import { describe, expect, it } from 'vitest'
import { isTriggers, triggersIn, withTrigger } from '@/lib/instrument/look-again'

describe('what to look again for', () => {
  it('is kept in the order it is shown, whatever the order of ticking', () => {
    expect(withTrigger('', 'listing', true)).toBe('listing')
    expect(withTrigger('listing', 'leadership', true)).toBe('leadership,listing')
    expect(withTrigger('leadership,listing', 'leadership', true)).toBe('leadership,listing')
    expect(withTrigger('leadership,listing', 'leadership', false)).toBe('listing')
    expect(withTrigger('listing', 'listing', false)).toBe('')
    expect(withTrigger('listing', 'weather', true)).toBe('listing')
  })

  it('is read back as it was written', () => {
    expect(triggersIn('territory,incident')).toEqual(['territory', 'incident'])
    expect(triggersIn('')).toEqual([])
    expect(['', 'leadership', 'leadership,territory,incident,listing'].every(isTriggers)).toBe(true)
  })

  it.each(['incident,territory', 'incident,incident', 'weather', ',incident', 'incident, listing'])(
    'is not understood when written another way: %s',
    (value) => {
      expect(isTriggers(value)).toBe(false)
    },
  )
})

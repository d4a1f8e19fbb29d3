import { describe, expect, it } from 'vitest'
import { editFromField, fieldValueOf } from '@/components/open-case/edit-from-field'

describe('a form field as an edit of the case', () => {
  it.each([
    ['process.time', '3', { value: { kind: 'level', level: 3 } }],
    ['counterpart.designated', 'yes', { value: { kind: 'yesno', yes: true } }],
    ['counterpart.designated', 'no', { value: { kind: 'yesno', yes: false } }],
    ['process.time', 'dont-know', { value: { kind: 'dont-know' }, known: null }],
    ['law.coverage', 'not-applicable', { value: { kind: 'not-applicable' }, known: null }],
    ['process.time', '', { value: null, known: null }], // taken back
    ['process.time:known', 'observed', { known: 'observed' }],
    ['process.time:note', 'They wait for rain: then talk', { note: 'They wait for rain: then talk' }],
  ])('%s = %s', (name, value, patch) => {
    expect(editFromField(name, value)).toEqual({ of: 'answer', itemId: name.split(':')[0], patch })
  })

  it('takes the code name to the situation, not to an item', () => {
    expect(editFromField('situation:codeName', 'Blue River')).toEqual({
      of: 'situation',
      field: 'codeName',
      value: 'Blue River',
    })
  })

  it.each([
    ['process.time', '5'],
    ['process.time:known', 'guessed'],
    ['situation:owner', 'me'],
  ])('makes no edit of %s = %s, which no option carries', (name, value) => {
    expect(editFromField(name, value)).toBeNull()
  })

  it('shows each answer at the option it was chosen with', () => {
    const answer = { known: null, note: '' }
    expect(fieldValueOf({ ...answer, value: { kind: 'level', level: 0 } })).toBe('0')
    expect(fieldValueOf({ ...answer, value: { kind: 'yesno', yes: false } })).toBe('no')
    expect(fieldValueOf({ ...answer, value: { kind: 'dont-know' } })).toBe('dont-know')
    expect(fieldValueOf({ ...answer, value: null })).toBeNull()
    expect(fieldValueOf(undefined)).toBeNull()
  })
})

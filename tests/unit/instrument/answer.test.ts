import { describe, expect, it } from 'vitest'
import { anchorKey, levelOf, toAnswer, valueOfKey, valuesOf } from '@/lib/instrument/answer'

describe('the key of an answer', () => {
  it('is the level as text, or "no" and "yes"', () => {
    expect(valuesOf.level.map(anchorKey)).toEqual(['0', '1', '2', '3', '4'])
    expect(valuesOf.yesno.map(anchorKey)).toEqual(['no', 'yes'])
  })

  it('leads back to the value, the level 0 and "no" too', () => {
    expect(['0', '4', 'no', 'yes'].map(valueOfKey)).toEqual([0, 4, false, true])
  })

  it('is none of what no option carries', () => {
    expect(['', '5', '-1', ' 1', '1.0', 'dont-know', 'true'].map(valueOfKey)).toEqual(Array(7).fill(null))
  })
})

describe('an answer', () => {
  it('says how it is known, but not where it does not apply', () => {
    expect(toAnswer(false, 'reported')).toEqual({ level: false, known: 'reported' })
    expect(toAnswer('not-applicable', 'reported')).toEqual({ notApplicable: true })
  })

  it('has no level, never 0, when it is unknown or does not apply', () => {
    expect([levelOf(undefined), levelOf({ notApplicable: true })]).toEqual([null, null])
  })

  it('has the ends of the scale for no and yes', () => {
    expect([levelOf(toAnswer(false, 'assumed')), levelOf(toAnswer(true, 'assumed'))]).toEqual([0, 4])
  })
})

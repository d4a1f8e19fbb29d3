import { describe, expect, it } from 'vitest'
import { applySuppositions, suppose, withoutItem } from '@/lib/reading/what-if/suppositions'
import type { Answers } from '@/lib/instrument/types'

const answers: Answers = {
  'process.time': { level: 3, known: 'reported' },
  'counterpart.trust': { level: 1, known: 'observed' },
  'counterpart.designated': { level: true, known: 'assumed' },
  'law.coverage': { notApplicable: true },
}

describe('what is supposed', () => {
  it('takes the place of the answer, as if it had been seen', () => {
    expect(
      applySuppositions(answers, [
        { item: 'process.time', value: 0 },
        { item: 'counterpart.image', value: 4 },
        { item: 'counterpart.designated', value: false },
      ]),
    ).toEqual({
      'process.time': { level: 0, known: 'observed' },
      'counterpart.trust': { level: 1, known: 'observed' },
      'counterpart.designated': { level: false, known: 'observed' },
      'counterpart.image': { level: 4, known: 'observed' },
      'law.coverage': { notApplicable: true },
    })
  })

  it('can be that something is not known, or does not apply', () => {
    expect(
      applySuppositions(answers, [
        { item: 'process.time', value: 'unknown' },
        { item: 'counterpart.trust', value: 'not-applicable' },
      ]),
    ).toEqual({
      'counterpart.trust': { notApplicable: true },
      'counterpart.designated': { level: true, known: 'assumed' },
      'law.coverage': { notApplicable: true },
    })
  })

  it('leaves the answers as they are', () => {
    const before = structuredClone(answers)
    applySuppositions(answers, [{ item: 'process.time', value: 0 }])
    expect(answers).toEqual(before)
  })
})

describe('supposing one thing after the other', () => {
  const first = suppose(answers, [], { item: 'process.time', value: 1 })
  const both = suppose(answers, first, { item: 'counterpart.image', value: 2 })

  it('adds to what is supposed, in the order it was said', () => {
    expect(both.map(({ item }) => item)).toEqual(['process.time', 'counterpart.image'])
  })

  it('changes its mind about an item in place', () => {
    expect(suppose(answers, both, { item: 'process.time', value: 4 })).toEqual([
      { item: 'process.time', value: 4 },
      { item: 'counterpart.image', value: 2 },
    ])
  })

  it('keeps the same level where only being sure of it is new', () => {
    expect(suppose(answers, [], { item: 'process.time', value: 3 })).toHaveLength(1)
  })

  it('drops what changes nothing', () => {
    expect(suppose(answers, [], { item: 'counterpart.trust', value: 1 })).toEqual([])
    expect(suppose(answers, [], { item: 'law.coverage', value: 'not-applicable' })).toEqual([])
    expect(suppose(answers, both, { item: 'counterpart.image', value: 'unknown' })).toEqual(first)
  })

  it('takes one thing back and leaves the others', () => {
    expect(withoutItem(both, 'process.time')).toEqual([{ item: 'counterpart.image', value: 2 }])
  })
})

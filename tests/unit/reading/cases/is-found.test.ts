import { describe, expect, it } from 'vitest'
import { isFound } from '@/lib/reading/cases/is-found'

describe('a case is found by its name', () => {
  it.each([
    ['River Crossing', ''],
    ['River Crossing', '  '],
    ['River Crossing', 'cross'],
    ['River Crossing', 'CROSSING riv'],
    ['Río Térmico', 'rio termico'],
    ['Rio Termico', 'TÉRMICO'],
    ['جسر النهر', 'النهر'],
    ['Bridge 12', '12'],
  ])('"%s" by "%s"', (name, sought) => {
    expect(isFound(name, sought)).toBe(true)
  })

  it.each([
    ['River Crossing', 'harbour'],
    ['River Crossing', 'river harbour'],
    ['', 'a'],
  ])('"%s" is not found by "%s"', (name, sought) => {
    expect(isFound(name, sought)).toBe(false)
  })
})

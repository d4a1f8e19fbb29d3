import { describe, expect, test } from 'vitest'
import { clearanceIn, isGiven } from '@/lib/wire/clearance'

describe('A clearance counts', () => {
  test('with who cleared what, and the day', () => {
    expect(isGiven(clearanceIn('2026-12-03\nLegal adviser, contact at the crossing'))).toBe(true)
  })

  test.each([
    ['without a day', '\nLegal adviser'],
    ['without words', '2026-12-03\n'],
    ['with spaces alone', '2026-12-03\n  '],
    ['with a space of no width alone', '2026-12-03\n\u200B'],
    ['with a filler that shows nothing', '2026-12-03\n\u3164'],
  ])('not %s', (_, stored) => {
    expect(isGiven(clearanceIn(stored))).toBe(false)
  })
})

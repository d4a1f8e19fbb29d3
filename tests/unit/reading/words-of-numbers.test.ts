import { describe, expect, it } from 'vitest'
import { nOf20 } from '@/lib/reading/n-of-20'
import { powerVerdict } from '@/lib/reading/power-verdict'
import { roundToFives } from '@/lib/reading/round-to-fives'

describe('n of 20', () => {
  it.each([
    [0, 0, 'plain'],
    [0.01, 0, 'under'],
    [0.025, 1, 'plain'],
    [0.31, 6, 'plain'],
    [0.98, 20, 'over'],
    [1, 20, 'plain'],
  ])('says %d as %d, %s, and never none or all of what is neither', (share, n, edge) => {
    expect(nOf20(share)).toEqual({ n, edge })
  })
})

describe('rounding to fives', () => {
  it('rounds the ends of a range outwards, so that words never promise more than the range holds', () => {
    expect(roundToFives({ low: 12.5, high: 87.5, score: 41.7 })).toEqual({ low: 10, high: 90, score: 40 })
  })

  it('leaves a number that is a five already, whatever the last digit of the machine', () => {
    expect(roundToFives({ low: 59.99999999, high: 60.00000001, score: 60 })).toEqual({
      low: 60,
      high: 60,
      score: 60,
    })
  })

  it('gives no score where there is none', () => {
    expect(roundToFives({ low: 0, high: 100, score: null }).score).toBeNull()
  })
})

describe('powerVerdict', () => {
  const verdict = (low: number, high: number, pPositive: number | null) =>
    powerVerdict({ gap: { low, mid: null, high, pPositive } })

  it('is certain when the bounds leave no other case, and then says no share', () => {
    expect(verdict(0.1, 0.9, 1)).toEqual({ kind: 'theirs' })
    expect(verdict(-0.9, -0.1, 0)).toEqual({ kind: 'ours' })
  })

  it('is only probable while the bounds allow an even balance, even when nearly all readings agree', () => {
    expect(verdict(0, 0.9, 0.99)).toEqual({ kind: 'probably-theirs', share: 0.99 })
  })

  it('says "probably" from four fifths on', () => {
    expect(verdict(-0.5, 0.9, 0.8).kind).toBe('probably-theirs')
    expect(verdict(-0.5, 0.9, 0.79).kind).toBe('open')
  })

  it('does not call our side stronger when an even balance is among the readings', () => {
    expect(verdict(-0.5, 0.1, 0.1)).toEqual({ kind: 'not-theirs', share: 0.9 })
  })

  it('has no verdict where no question applies', () => {
    expect(verdict(-1, 1, null)).toEqual({ kind: 'unasked' })
  })
})

import { describe, expect, it } from 'vitest'
import { fillFromState, fillStream, hashText, toUniform } from '@/lib/scoring/random'
import { readOracle } from './read-oracle'

const { prng } = readOracle<{
  prng: {
    raw_sfc32_state_0_0_0_1_after_12: number[]
    raw_sfc32_state_1_2_3_4: number[]
    streams: { id: string; fnv1a32: number; first8_uint32: number[] }[]
  }
}>('10_golden_full_pipeline')

describe('random streams', () => {
  it('follow the published generator from a raw state', () => {
    const warmed = new Uint32Array(8)
    fillFromState(warmed, [0, 0, 0, 1], 12)
    expect([...warmed]).toEqual(prng.raw_sfc32_state_0_0_0_1_after_12)
    const raw = new Uint32Array(8)
    fillFromState(raw, [1, 2, 3, 4], 0)
    expect([...raw]).toEqual(prng.raw_sfc32_state_1_2_3_4)
  })

  it.each(prng.streams)(
    '$id begins with the same eight numbers everywhere',
    ({ id, fnv1a32, first8_uint32 }) => {
      const [seed = '', ...rest] = id.split('|')
      const draws = new Uint32Array(8)
      fillStream(draws, seed, rest.join('|'))
      expect(hashText(id)).toBe(fnv1a32)
      expect([...draws]).toEqual(first8_uint32)
    },
  )

  it('reads a seed as UTF-8, so that every language gives the same numbers', () => {
    // FNV-1a of the bytes c3 a9: ((2166136261 ^ 0xc3) * 16777619 ^ 0xa9) * 16777619 mod 2^32
    const byBytes = Math.imul(Math.imul(0x811c9dc5 ^ 0xc3, 0x01000193) ^ 0xa9, 0x01000193) >>> 0
    expect(hashText('é')).toBe(byBytes)
  })

  it('never gives 0 or 1 as a uniform number', () => {
    expect(toUniform(0)).toBeGreaterThan(0)
    expect(toUniform(4294967295)).toBeLessThan(1)
  })
})

import { describe, expect, it } from 'vitest'
import { fnv1a32, sfc32, streamOf } from '@/tests/oracles/second/random'
import { scoreWithInside } from '@/tests/oracles/second/score'
import type { Input, Model } from '@/tests/oracles/second/types'
import { readOracle } from '../scoring/read-oracle'
import { differences } from './differences'
import { completed } from './small-model'

type Detail = {
  m0: number[]
  n0: number[]
  rankAcceptability: number[][]
  A: number[]
  meanFit: number[]
  meanM: number[]
  meanN: number[]
  pStopped: number[]
  voi: Record<string, number>
  influence: Record<string, number>
  effects: Record<string, Record<string, number>>
}
type Oracle = {
  model: Model
  scenarios: { name: string; input: Input; output: { levers: { id: string }[] }; detail: Detail }[]
  prng: {
    raw_sfc32_state_0_0_0_1_after_12: number[]
    raw_sfc32_state_1_2_3_4: number[]
    streams: { id: string; fnv1a32: number; first8_uint32: number[] }[]
  }
}
const { model, scenarios, prng } = readOracle<Oracle>('10_golden_full_pipeline')
const eight = (next: () => number) => Array.from({ length: 8 }, next)

describe('the second scorer draws', () => {
  it('what the published generator draws from a raw state', () => {
    const warm = sfc32(0, 0, 0, 1)
    for (let dropped = 0; dropped < 12; dropped += 1) warm()
    expect(eight(warm)).toEqual(prng.raw_sfc32_state_0_0_0_1_after_12)
    expect(eight(sfc32(1, 2, 3, 4))).toEqual(prng.raw_sfc32_state_1_2_3_4)
  })

  it.each(prng.streams)('$id as every engine does', ({ id, fnv1a32: hash, first8_uint32 }) => {
    const [seed = '', ...stream] = id.split('|')
    expect(fnv1a32(id)).toBe(hash)
    expect(eight(streamOf(seed, stream.join('|')))).toEqual(first8_uint32)
  })
})

describe.each(scenarios)('the second scorer, $name', ({ input, output, detail }) => {
  const { output: got, inside } = scoreWithInside(completed(model), input)

  it('gives the expected output, which knows no stops, bands or prospects', () => {
    const byId = <Lever extends { id: string }>(levers: readonly Lever[]) =>
      Object.fromEntries(levers.map((lever) => [lever.id, lever]))
    const { stops, levers, ...rest } = got
    const older = levers.map(({ band: _, prospect: __, ...lever }) => lever)
    expect(stops).toEqual([])
    expect(differences({ ...rest, levers: byId(older) }, { ...output, levers: byId(output.levers) })).toEqual(
      [],
    )
  })

  it('orders levers by band, and by prospect inside a band, which without a record is the mean fit', () => {
    const bands = ['consider', 'with-care', 'not-now']
    const order = got.levers.map(({ band, prospect }) => ({ band: bands.indexOf(band), prospect }))
    order.slice(1).forEach((after, place) => {
      const before = order[place] ?? { band: 9, prospect: 0 }
      expect(before.band).toBeLessThanOrEqual(after.band)
      if (before.band === after.band) expect(before.prospect).toBeGreaterThanOrEqual(after.prospect - 1e-9)
    })
    for (const { prospect, fit } of got.levers) expect(prospect).toBe(fit.mean)
  })

  it('has the expected inside', () => {
    const each = inside.levers
    const applies = (id: string) => !('notApplicable' in (input.answers?.[id] ?? {}))
    const kept = (worths: Record<string, number>) =>
      Object.fromEntries(Object.entries(worths).filter(([id]) => applies(id)))
    const found = {
      m0: each.map((lever) => lever.inside.m0),
      n0: each.map((lever) => lever.inside.n0),
      rankAcceptability: inside.ranking.acceptability,
      A: inside.ranking.shares,
      meanFit: each.map((lever) => lever.fit.mean),
      meanM: each.map((lever) => lever.inside.met),
      meanN: each.map((lever) => lever.inside.need),
      pStopped: each.map((lever) => lever.inside.blockedShare),
      voi: Object.fromEntries(inside.worths.map(({ item, voi }) => [item, voi])),
      influence: Object.fromEntries(inside.worths.map(({ item, influence }) => [item, influence])),
      effects: Object.fromEntries(
        each.map(({ id, inside: { effects } }) => [
          id,
          Object.fromEntries(effects.map(({ item, effect }) => [item, effect])),
        ]),
      ),
    }
    const { m0, n0, rankAcceptability, A, meanFit, meanM, meanN, pStopped, voi, influence, effects } = detail
    const wanted = { m0, n0, rankAcceptability, A, meanFit, meanM, meanN, pStopped, effects }
    expect(differences(found, { ...wanted, voi: kept(voi), influence: kept(influence) })).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { model } from '@/lib/levers/model'
import { bandOf, inListOrder } from '@/lib/scoring/bands'
import type { LeverResult } from '@/lib/scoring/types'
import { lever } from '@/tests/unit/reading/levers/levers'

const labelled = (own: LeverResult, label: string): LeverResult => ({ ...own, risk: { ...own.risk, label } })
const bandFor = (own: LeverResult) => bandOf(own, model.cutoffs)

describe('the band of a lever', () => {
  it.each([
    ['stopped', lever('l', { status: 'stopped', item: 'ours.held' })],
    ['impossible', lever('l', { status: 'blocked', cause: 'answer' })],
    ['one that the answers speak against', lever('l', { state: 'against' })],
    ['severe in its risk and with answers against it', lever('l', { state: 'against', pSevere: 1 })],
  ])('is "not now" for what is %s', (_, own) => {
    expect(bandFor(own)).toBe('not-now')
  })

  it.each([
    ['whose risk is severe in half of the readings', lever('l', { pSevere: 0.5 })],
    ['that an answer could make impossible', lever('l', { status: 'check', cause: 'answer' })],
    ['whose usual risk is medium to high', labelled(lever('l', {}), 'medium to high')],
    ['whose usual risk is high', labelled(lever('l', { state: 'favourable' }), 'high')],
    [
      'for which a stop was cleared',
      lever('l', { warnings: [{ kind: 'cleared', item: 'law.restrictions' }] }),
    ],
  ])('is "only with care" for a lever %s', (_, own) => {
    expect(bandFor(own)).toBe('with-care')
  })

  it.each([
    ['on which nothing answered bears', lever('l', { state: 'none' })],
    ['that an open question could make impossible', lever('l', { status: 'check', cause: 'unknown' })],
    ['whose risk is severe in less than half of the readings', lever('l', { pSevere: 0.499 })],
    ['whose usual risk is medium', labelled(lever('l', {}), 'medium')],
  ])('is "consider" for a lever %s', (_, own) => {
    expect(bandFor(own)).toBe('consider')
  })

  it('is known for every risk label of the matrix', () => {
    const labels = new Set(model.levers.map(({ riskLabel }) => riskLabel))
    expect(
      [...labels].filter((label) => bandFor(labelled(lever('l', {}), label)) === 'consider').sort(),
    ).toEqual(['low', 'low to medium', 'medium'])
  })
})

describe('the list', () => {
  it('goes by band, then by prospect to nine decimals, then by id', () => {
    const own = (id: string, band: LeverResult['band'], prospect: number) => ({
      ...lever(id, {}),
      band,
      prospect,
    })
    const listed = inListOrder([
      own('stopped', 'not-now', 3),
      own('risky', 'with-care', 2),
      own('b', 'consider', 0.5),
      own('a', 'consider', 0.5 - 1e-12),
      own('best', 'consider', 0.9),
    ])
    expect(listed.map(({ id }) => id)).toEqual(['best', 'a', 'b', 'risky', 'stopped'])
  })
})

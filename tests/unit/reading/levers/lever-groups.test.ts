import { describe, expect, it } from 'vitest'
import { groupLevers, isSteady, orderForReading, shortList } from '@/lib/reading/levers/lever-groups'
import { lever } from './levers'

const ids = (levers: readonly { id: string }[]) => levers.map(({ id }) => id)

describe('groupLevers', () => {
  const levers = [
    lever('a', { state: 'against' }),
    lever('b', { state: 'favourable' }),
    lever('c', { state: 'favourable', status: 'blocked' }),
    lever('d', { state: 'none' }),
    lever('e', { state: 'mixed' }),
  ]

  it('puts every lever into one group and loses none', () => {
    const groups = groupLevers(levers)
    expect(Object.values(groups).flat()).toHaveLength(levers.length)
    expect(ids(groups.against)).toEqual(['a'])
    expect(ids(groups.none)).toEqual(['d'])
    expect(ids(groups.mixed)).toEqual(['e'])
  })

  it('shows a blocked lever among the blocked, however good its conditions', () => {
    const groups = groupLevers(levers)
    expect(ids(groups.blocked)).toEqual(['c'])
    expect(ids(groups.favourable)).toEqual(['b'])
  })
})

describe('shortList', () => {
  it('skips what is blocked or has conditions against it, though it is listed first', () => {
    const levers = [
      lever('a', { state: 'against' }),
      lever('b', { status: 'blocked' }),
      lever('c', {}),
      lever('d', { status: 'check' }),
      lever('e', { state: 'none' }),
      lever('f', {}),
    ]
    expect(ids(shortList(levers))).toEqual(['c', 'd', 'e'])
  })

  it('is shorter than three when fewer levers are free', () => {
    expect(shortList([lever('a', { state: 'against' })])).toEqual([])
  })
})

describe('the order of the list', () => {
  const nameOf = (id: string) => ({ x: 'Zeal', y: 'argue', z: 'Build' })[id] ?? id
  const levers = [lever('x', {}), lever('y', {}), lever('z', {})]

  it('is alphabetical by name while the list is not steady, whatever the capitals', () => {
    const ordered = orderForReading(levers, { steady: false, nameOf, language: 'en' })
    expect(ids(ordered)).toEqual(['y', 'z', 'x'])
  })

  it('is the order of the list once it is steady', () => {
    expect(ids(orderForReading(levers, { steady: true, nameOf, language: 'en' }))).toEqual(['x', 'y', 'z'])
  })

  it('counts as steady from a half on', () => {
    expect([0.499, 0.5].map((stability) => isSteady({ stability }))).toEqual([false, true])
  })
})

import { describe, expect, it } from 'vitest'
import { joinWarnings, sharedWarnings } from '@/lib/reading/levers/join-warnings'
import { lever } from './levers'

describe('joinWarnings', () => {
  it('says one warning per answer, with all that the answer does', () => {
    const warned = lever('denounce', {
      warnings: [
        { kind: 'conditions', item: 'security' },
        { kind: 'caution', item: 'trust' },
        { kind: 'risk', item: 'security' },
      ],
      heldBackBy: 'security',
    })
    expect(joinWarnings(warned)).toEqual([
      { item: 'security', effects: ['conditions', 'risk', 'holds-back'] },
      { item: 'trust', effects: ['caution'] },
    ])
  })

  it('says that a stop blocks where the lever is blocked, and that it may stop it elsewhere', () => {
    const warnings = [{ kind: 'stop', item: 'image' }] as const
    expect(joinWarnings(lever('a', { warnings, status: 'blocked' }))[0]?.effects).toEqual(['blocks'])
    expect(joinWarnings(lever('a', { warnings, status: 'check' }))[0]?.effects).toEqual(['stop'])
  })

  it('keeps a risk that no answer causes', () => {
    expect(joinWarnings(lever('a', { warnings: [{ kind: 'risk', item: null }] }))).toEqual([
      { item: null, effects: ['risk'] },
    ])
  })

  it('adds no warning for an unknown that holds the lever back', () => {
    expect(joinWarnings(lever('a', { heldBackBy: 'trust' }))).toEqual([])
  })
})

describe('sharedWarnings', () => {
  const security = [{ kind: 'caution', item: 'security' }] as const

  it('states an answer once when it warns of three levers, with each lever under each effect', () => {
    const levers = [
      lever('a', { warnings: security }),
      lever('b', { warnings: [...security, { kind: 'risk', item: 'security' }] }),
      lever('c', { warnings: [{ kind: 'conditions', item: 'security' }] }),
    ]
    expect(sharedWarnings(levers)).toEqual([
      {
        item: 'security',
        byEffect: [
          { effect: 'caution', levers: ['a', 'b'] },
          { effect: 'risk', levers: ['b'] },
          { effect: 'conditions', levers: ['c'] },
        ],
      },
    ])
  })

  it('leaves a warning of two levers with them', () => {
    expect(sharedWarnings([lever('a', { warnings: security }), lever('b', { warnings: security })])).toEqual(
      [],
    )
  })

  it('never joins risks that come with the levers themselves', () => {
    const warnings = [{ kind: 'risk', item: null }] as const
    expect(sharedWarnings(['a', 'b', 'c'].map((id) => lever(id, { warnings })))).toEqual([])
  })
})

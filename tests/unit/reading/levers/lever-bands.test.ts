import { describe, expect, it } from 'vitest'
import { considerFirst, leverMarks } from '@/lib/reading/levers/consider-first'
import { inBands } from '@/lib/reading/levers/in-bands'
import { lever } from './levers'

const ids = (levers: readonly { id: string }[]) => levers.map(({ id }) => id)

describe('the bands', () => {
  it('hold each lever once, in the order of the list', () => {
    const bands = inBands([
      lever('a', {}),
      lever('b', { band: 'not-now' }),
      lever('c', {}),
      lever('d', { band: 'with-care' }),
    ])
    expect(ids(bands.consider)).toEqual(['a', 'c'])
    expect(ids(bands['with-care'])).toEqual(['d'])
    expect(ids(bands['not-now'])).toEqual(['b'])
  })
})

describe('what to consider first', () => {
  it('is the first three of the band “consider”, never one of another band', () => {
    const levers = [
      lever('a', { band: 'with-care' }),
      lever('b', {}),
      lever('c', {}),
      lever('d', { band: 'not-now' }),
      lever('e', {}),
      lever('f', {}),
    ]
    expect(ids(considerFirst(levers))).toEqual(['b', 'c', 'e'])
    expect([...leverMarks(levers).values()]).toEqual(['first', 'first', 'first'])
  })

  it('is not filled up where fewer are open', () => {
    expect(considerFirst([lever('a', { band: 'with-care' })])).toEqual([])
  })

  it('is nothing while people are held, though other levers are open', () => {
    const levers = [lever('a', { status: 'stopped', band: 'not-now' }), lever('b', {})]
    expect(considerFirst(levers)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { changeMade } from '@/lib/reading/walk/change-made'
import type { Answers } from '@/lib/instrument/types'

const told = (level: 0 | 1 | 2 | 3 | 4) => ({ level, known: 'reported' }) as const

describe('what an answer given here changed', () => {
  it('is the item that was answered, with the answers before and after', () => {
    const seen: Answers = { 'law.weight': told(1), 'process.time': told(2) }
    const after: Answers = { 'law.weight': told(1), 'process.time': told(4) }
    expect(changeMade('process.time', seen, after)).toEqual({ itemId: 'process.time', before: seen, after })
  })

  it('leaves out what another device answered in the same moment, also in a question that stands first', () => {
    const seen: Answers = { 'law.weight': told(1) }
    const after: Answers = { 'law.weight': told(3), 'process.time': told(4) }
    expect(changeMade('process.time', seen, after)).toEqual({
      itemId: 'process.time',
      before: { 'law.weight': told(3) },
      after,
    })
  })

  it('is nothing while only another device has answered', () => {
    expect(changeMade('process.time', {}, { 'law.weight': told(3) })).toBeNull()
  })

  it('is also how an answer is known', () => {
    const seen: Answers = { 'law.weight': { level: 1, known: 'assumed' } }
    const after: Answers = { 'law.weight': told(1) }
    expect(changeMade('law.weight', seen, after)?.before).toEqual(seen)
  })

  it('is nothing when a question that does not apply is said again not to apply', () => {
    const given: Answers = { 'law.symbolic': { notApplicable: true } }
    expect(changeMade('law.symbolic', given, { ...given })).toBeNull()
  })
})

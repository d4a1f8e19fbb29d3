import { describe, expect, it } from 'vitest'
import { withoutRefused } from '@/lib/offline/case/mark-deleted'
import { takeBack } from '@/lib/offline/case/take-back'
import { level, twoDevices } from './two-devices'

describe('a case that somebody may not see any more', () => {
  it('leaves their device, with all that the server had of it', () => {
    const { theirs } = twoDevices()
    expect(takeBack(theirs.state)).toEqual({ draft: null, queue: [] })
  })

  it('leaves behind what they said and the server did not take, and nothing else, until they have read it', () => {
    const { theirs } = twoDevices()
    theirs.answer('law.weight', level(3))
    theirs.answer('process.time', level(2))
    const { draft, queue } = takeBack(theirs.state)
    expect(queue).toEqual([])
    expect(draft).toMatchObject({ deletedElsewhere: true, review: null, offered: [] })
    expect(draft?.assessments.map(({ answers, snapshot }) => [answers, snapshot])).toEqual([[{}, null]])
    expect(Object.values(draft?.situation ?? {}).map(({ value }) => value)).not.toContain('Heron')
    expect(draft?.refused.map(({ reason, what }) => [reason, what])).toMatchObject([
      ['not-yours', { of: 'answer', itemId: 'law.weight', answer: level(3) }],
      ['not-yours', { of: 'answer', itemId: 'process.time', answer: level(2) }],
    ])
    const [first, second] = draft?.refused ?? []
    const left = withoutRefused({ draft, queue }, first?.id ?? '')
    expect(left.draft?.refused).toEqual([second])
    expect(withoutRefused(left, second?.id ?? '')).toEqual({ draft: null, queue: [] })
  })

  it('is told no page twice', () => {
    const { theirs } = twoDevices()
    theirs.answer('law.weight', level(3))
    const once = takeBack(theirs.state)
    expect(takeBack(once)).toBe(once)
    const gone = { draft: null, queue: [] }
    expect(takeBack(gone)).toBe(gone)
  })

  it('is here again, whole, when they may see it again', () => {
    const { theirs } = twoDevices()
    theirs.answer('law.weight', level(3))
    theirs.state = takeBack(theirs.state)
    theirs.pull()
    expect(theirs.state.draft).toMatchObject({ deletedElsewhere: false })
    expect(theirs.last()?.answers['law.weight']).toMatchObject(level(0))
    expect(theirs.state.draft?.refused).toHaveLength(1)
  })
})

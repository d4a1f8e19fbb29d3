import { describe, expect, it } from 'vitest'
import { movedTo } from '@/lib/shared/moved-to'

describe('an entry of a ranking', () => {
  const list = ['a', 'b', 'c', 'd']

  it('takes its new place and leaves the others in their order', () => {
    expect(movedTo(list, 'c', 1)).toEqual(['a', 'c', 'b', 'd'])
    expect(movedTo(list, 'a', 3)).toEqual(['b', 'c', 'd', 'a'])
  })

  it('stays at the end where it is moved beyond it', () => {
    expect(movedTo(list, 'a', -1)).toEqual(list)
    expect(movedTo(list, 'd', 4)).toEqual(list)
  })
})

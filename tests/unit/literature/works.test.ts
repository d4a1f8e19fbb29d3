import { describe, expect, it } from 'vitest'
import { parseCitations } from '@/lib/literature/parse-citations'
import { findWork, getWork, works } from '@/lib/literature/works'

describe('the works', () => {
  it('have one key each', () => {
    expect(new Set(works.map(({ key }) => key)).size).toBe(works.length)
  })

  it.each(works)('$key can be cited by its key', ({ key }) => {
    expect(parseCitations(key)).toMatchObject({ ok: true, value: [{ work: { key } }] })
  })

  it.each(works)('$key was read, or names a text it was read in', ({ key, via }) => {
    if (via === undefined) expect(['C18', 'C20', 'CT', 'O25', 'AT']).toContain(key)
    else for (const text of via) expect(findWork(text)).not.toBeNull()
  })

  it('mark the one that may be cited but not quoted', () => {
    expect(works.filter(({ confidential }) => confidential).map(({ key }) => key)).toEqual(['O25'])
  })

  it('throw on a key our own content got wrong', () => {
    expect(() => getWork('C19')).toThrow('No work C19')
  })
})

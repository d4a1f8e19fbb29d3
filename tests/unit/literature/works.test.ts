import { describe, expect, it } from 'vitest'
import { parseCitations } from '@/lib/literature/parse-citations'
import { getWork, works } from '@/lib/literature/works'

describe('the works', () => {
  it('have one key each', () => {
    expect(new Set(works.map(({ key }) => key)).size).toBe(works.length)
  })

  it.each(works)('$key can be cited by its key', ({ key }) => {
    expect(parseCitations(key)).toMatchObject({ ok: true, value: [{ work: { key } }] })
  })

  it.each(works)('$key says where it was read: in another text, or where it can be found', (work) => {
    const base = ['C18', 'C20', 'CT', 'O25', 'AT']
    if (work.via !== undefined) expect(base).toEqual(expect.arrayContaining([...work.via]))
    else expect(base.includes(work.key) || (work.address ?? work.publication) !== undefined).toBe(true)
  })

  it('mark the one that may be cited but not quoted', () => {
    expect(works.filter(({ confidential }) => confidential).map(({ key }) => key)).toEqual(['O25'])
  })

  it('throw on a key our own content got wrong', () => {
    expect(() => getWork('C19')).toThrow('No work C19')
  })
})

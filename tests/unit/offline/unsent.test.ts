import { describe, expect, it } from 'vitest'
import { countUnsent } from '@/lib/offline/person/kept-of-person'

const stored = (caseId: string, codeName: string) => ({
  caseId,
  body: { situation: { codeName: { value: codeName } } },
})
const waiting = (caseId: string, kind: string) => ({ caseId, change: { kind } })

describe('what signing out would lose', () => {
  it('is counted case by case, under their names', () => {
    const cases = [stored('one', 'Juniper'), stored('two', 'Birch'), stored('three', 'Sent whole')]
    const outbox = [
      waiting('one', 'create-case'),
      waiting('one', 'set-answer'),
      waiting('one', 'edit-situation'),
      waiting('two', 'submit'),
    ]
    expect(countUnsent(cases, outbox)).toEqual([
      { caseId: 'one', codeName: 'Juniper', changes: 2 },
      { caseId: 'two', codeName: 'Birch', changes: 1 },
    ])
  })

  it('counts a case that was only made, and one that waits to be deleted', () => {
    const outbox = [waiting('made', 'create-case'), waiting('gone', 'delete-case')]
    expect(countUnsent([stored('made', '')], outbox)).toEqual([
      { caseId: 'made', codeName: '', changes: 1 },
      { caseId: 'gone', codeName: '', changes: 1 },
    ])
  })

  it('counts what this version cannot read, rather than nothing', () => {
    expect(countUnsent([{ caseId: 'one', body: 'sealed' }, null], [{ caseId: 'one', change: 7 }])).toEqual([
      { caseId: 'one', codeName: '', changes: 1 },
    ])
  })
})

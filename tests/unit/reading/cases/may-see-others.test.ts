import { describe, expect, it } from 'vitest'
import { membersOf } from '@/lib/reading/cases/case-groups'
import { maySeeOthers } from '@/lib/reading/cases/may-see-others'
import type { CaseRow } from '@/lib/offline/list-cases'
import { newCase } from '@/lib/offline/case/edit-case'

type Status = CaseRow['status']

/** A case with assessments of these states, oldest first, on this device. */
function caseWith(caseId: string, statuses: readonly Status[]): CaseRow {
  const made = { caseId, changeId: 'made', madeAt: '2026-11-22T08:00:00.000Z' }
  const empty = newCase(made, { assessmentId: 'first', instrument: '1' })
  const assessments = statuses.flatMap((status) => empty.assessments.map((one) => ({ ...one, status })))
  const status = statuses.at(-1) ?? 'draft'
  return { ...onServer(caseId, status), draft: { ...empty, assessments } }
}

const onServer = (caseId: string, status: Status): CaseRow => ({
  ...{ caseId, codeName: 'Kestrel', status, besideCaseId: caseId === 'a' ? null : 'a' },
  ...{
    createdAt: `2026-11-22T08:00:00.000Z ${caseId}`,
    updatedAt: '',
    draft: null,
    waiting: 0,
    problem: null,
  },
  ...{ reviewDate: '', watchFor: '', watchSeen: '' },
})

const rows = [
  caseWith('a', ['submitted']),
  caseWith('b', ['submitting']),
  caseWith('c', ['draft']),
  caseWith('d', ['submitted', 'draft']),
  onServer('e', 'draft'),
  onServer('f', 'submitted'),
]

describe('what the others said', () => {
  it.each([
    ['a', 'submitted', true],
    ['b', 'submitted, which the server has not confirmed', true],
    ['c', 'open, although two others are done', false],
    ['d', 'open for the second time', true],
    ['e', 'open, and not on this device', false],
    ['f', 'submitted, and not on this device', true],
  ])('may be seen from case %s, which is %s: %s', (caseId, _standing, may) => {
    expect(maySeeOthers(membersOf(rows, caseId), caseId)).toBe(may)
  })
})

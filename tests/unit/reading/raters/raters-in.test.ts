import { describe, expect, it } from 'vitest'
import { membersOf } from '@/lib/reading/cases/case-groups'
import { ratersIn } from '@/lib/reading/raters/raters-in'
import { newCase } from '@/lib/offline/case/edit-case'
import type { CaseDraft, DraftAssessment } from '@/lib/offline/draft'

type Made = { readonly status: DraftAssessment['status']; readonly level: 0 | 1 | 2 | 3 | 4 }

/** A case with these assessments, oldest first, each with one answer. */
function draftOf(caseId: string, made: readonly Made[]): CaseDraft {
  const madeAt = '2026-11-22T08:00:00.000Z'
  const empty = newCase({ caseId, changeId: 'made', madeAt }, { assessmentId: 'first', instrument: '1' })
  const assessments = made.flatMap(({ status, level }) => {
    const value = { kind: 'level', level } as const
    const answer = { value, known: 'observed', note: '', revision: 1, madeAt, conflict: null } as const
    return empty.assessments.map((one) => ({ ...one, status, answers: { 'law.weight': answer } }))
  })
  return { ...empty, assessments }
}

function rowOf(caseId: string, made: readonly Made[] | null) {
  return {
    ...({
      caseId,
      codeName: 'Kestrel',
      status: 'submitted',
      besideCaseId: caseId === 'a' ? null : 'a',
    } as const),
    ...{ createdAt: `2026-11-22T08:00:00.000Z ${caseId}`, updatedAt: '', waiting: 0, problem: null },
    ...{ reviewDate: '', watchFor: '', watchSeen: '' },
    draft: made === null ? null : draftOf(caseId, made),
  }
}

const ratersOf = (rows: readonly ReturnType<typeof rowOf>[]) =>
  ratersIn(membersOf(rows, 'a')).map(({ letter, answers }) => [letter, answers['law.weight']])

const level = (value: number) => ({ level: value, known: 'observed' })

describe('what counts of an assessor', () => {
  it('is the first assessment they submitted: a later one may have been made with the others in view', () => {
    const again = [
      { status: 'submitted', level: 4 },
      { status: 'submitted', level: 1 },
      { status: 'draft', level: 0 },
    ] as const
    const rows = [rowOf('a', [{ status: 'submitted', level: 1 }]), rowOf('b', again)]
    expect(ratersOf(rows)).toEqual([
      ['A', level(1)],
      ['B', level(4)],
    ])
  })

  it('is also one that the server has not confirmed', () => {
    expect(ratersOf([rowOf('a', [{ status: 'submitting', level: 3 }])])).toEqual([['A', level(3)]])
  })

  it('is nothing while the first one is open, or not on this device', () => {
    expect(ratersOf([rowOf('a', [{ status: 'draft', level: 2 }]), rowOf('b', null)])).toEqual([])
  })
})

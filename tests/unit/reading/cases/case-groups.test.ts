import { describe, expect, it } from 'vitest'
import { groupedRows, membersOf } from '@/lib/reading/cases/case-groups'

const row = (caseId: string, besideCaseId: string | null, minute: number) => ({
  caseId,
  besideCaseId,
  createdAt: `2026-11-22T08:0${String(minute)}:00.000Z`,
})
const [first, second, third, alone] = [
  row('k', null, 1),
  row('z', 'k', 2),
  row('b', 'k', 3),
  row('x', null, 0),
] as const
const letters = (members: ReturnType<typeof membersOf<typeof first>>) =>
  members.map((member) => `${member.letter} ${member.row.caseId}`)

describe('the assessors of one negotiation', () => {
  it('have letters in the order in which their cases were made, whichever of them is asked for', () => {
    for (const { caseId } of [first, second, third]) {
      expect(letters(membersOf([third, alone, first, second], caseId))).toEqual(['A k', 'B z', 'C b'])
    }
  })

  it('keep their letters when the first of them is deleted', () => {
    expect(letters(membersOf([third, second], 'b'))).toEqual(['B z', 'C b'])
    expect(letters(membersOf([third, second], 'k'))).toEqual(['B z', 'C b'])
  })

  it('move up when one between them is deleted', () => {
    expect(letters(membersOf([third, first], 'k'))).toEqual(['A k', 'B b'])
  })

  it('are one where the case stands alone, and none where there is no such case', () => {
    expect(letters(membersOf([first, alone], 'x'))).toEqual(['A x'])
    expect(membersOf([first, alone], 'nobody')).toEqual([])
  })
})

describe('a list of cases', () => {
  it('has those of one negotiation together, where the newest of them stands', () => {
    const groups = groupedRows([third, alone, first, second])
    expect(groups.map(letters)).toEqual([['A k', 'B z', 'C b'], ['A x']])
  })
})

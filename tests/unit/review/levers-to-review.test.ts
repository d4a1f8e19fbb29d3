import { describe, expect, it } from 'vitest'
import { leversToReview } from '@/lib/review/levers-to-review'
import { threadsOf } from '@/lib/review/threads'
import { weakEvidence } from '@/lib/review/weak-evidence'
import type { Band, LeverResult } from '@/lib/scoring/types'
import type { CommentEntry } from '@/lib/wire/review-types'

const lever = (id: string, band: Band, becauseOf: readonly string[] = []): LeverResult => ({
  id,
  band,
  prospect: 1,
  rankShare: 0,
  first: 0,
  fit: { mean: 1, low: 1, high: 1 },
  conditions: { lift: null, state: 'mixed', because: becauseOf },
  status: { state: 'open', cause: null, item: null },
  risk: { label: 'low', dimension: 'staff', pSevere: 0, because: [], couldBeWorse: [] },
  warnings: [],
  reasonsFor: [],
  reasonsAgainst: [],
  heldBackBy: null,
})

const levers = [
  lever('a', 'consider'),
  lever('b', 'consider'),
  lever('c', 'with-care'),
  lever('d', 'not-now'),
]
const idsOf = (rows: ReturnType<typeof leversToReview>) => rows.map((row) => row.lever.id)

describe('the levers of a review', () => {
  it('begin with the planned ones, then those that turned, then the first to consider', () => {
    const before = [
      lever('a', 'consider'),
      lever('b', 'consider'),
      lever('c', 'with-care'),
      lever('d', 'consider'),
    ]
    const rows = leversToReview({ levers, before, planned: ['c'], first: 1 })
    expect(idsOf(rows)).toEqual(['c', 'd', 'a'])
    expect(rows.map(({ isPlanned }) => isPlanned)).toEqual([true, false, false])
    expect(rows.map(({ bandBefore }) => bandBefore)).toEqual([null, 'consider', null])
  })

  it('are the planned and the first alone where there is no version before', () => {
    expect(idsOf(leversToReview({ levers, before: null, planned: ['d', 'gone'], first: 2 }))).toEqual([
      'd',
      'a',
      'b',
    ])
  })
})

describe('weak evidence', () => {
  it('is an answer that is only assumed, with the levers that rest on it', () => {
    const answers = {
      x: { level: 2, known: 'assumed' },
      y: { level: 2, known: 'observed' },
      z: { notApplicable: true },
    } as const
    const looked = [lever('a', 'consider', ['x', 'y']), lever('b', 'consider', ['y'])]
    expect(weakEvidence(['x', 'y', 'z', 'open'], answers, looked)).toEqual([{ item: 'x', levers: ['a'] }])
  })
})

it('puts open threads before settled ones, each with its answers', () => {
  const comment = (commentId: string, more: Partial<CommentEntry> = {}): CommentEntry => ({
    ...{ commentId, answersId: null, itemId: null, leverId: null, audience: 'everyone' },
    ...{ by: { id: 'p', name: 'Nia' }, at: '', settledAt: null, words: '' },
    ...more,
  })
  const told = [
    comment('1', { settledAt: '2026-11-30T12:00:00Z' }),
    comment('2'),
    comment('3', { answersId: '2' }),
    comment('4', { answersId: 'not told' }),
  ]
  expect(
    threadsOf(told).map(({ first, answers }) => [first.commentId, answers.map(({ commentId }) => commentId)]),
  ).toEqual([
    ['2', ['3']],
    ['1', []],
  ])
})

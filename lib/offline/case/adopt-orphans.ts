import type { CaseState, DraftAnswer, DraftAssessment, Queued, Refused } from '@/lib/offline/draft'
import type { Change } from '@/lib/wire/sync-types'
import { withDraft } from './change-draft'
import { withRefused } from './keep-aside'
import { answersOf } from './merge-assessment'
import { queuedFor } from './queue'
import { answerOf, sameAnswer } from './same-answer'

type SetAnswer = Extract<Change, { kind: 'set-answer' }>

/**
 * Two devices re-assessed the same case while apart; the server kept the other's draft. What was answered here goes over
 * into that draft: as an edit where the other changed nothing, as a conflict where it did. Without such a draft it is
 * kept among the refused.
 */
export function adoptOrphans(state: CaseState): CaseState {
  const { draft } = state
  const orphan = draft?.assessments.find(({ standing }) => standing === 'refused')
  if (draft === null || orphan === undefined) return state
  const host = draft.assessments.find((one) => one.status === 'draft' && one.standing === 'ok')
  const rows = state.queue.filter((row) => isAbout(row, orphan.assessmentId))
  const apart = withDraft({ ...state, queue: state.queue.filter((row) => !rows.includes(row)) }, (one) => ({
    ...one,
    assessments: one.assessments.filter(({ assessmentId }) => assessmentId !== orphan.assessmentId),
  }))
  const basis = answersOf(draft, orphan.basedOn)
  return rows.reduce((sum, row) => {
    if (row.change.kind !== 'set-answer') return sum
    return host === undefined ? keepAside(sum, row.change) : moveInto(sum, host, row, row.change, basis)
  }, apart)
}

const isAbout = ({ change }: Queued, assessmentId: string): boolean =>
  'assessmentId' in change && change.assessmentId === assessmentId

function keepAside(
  state: CaseState,
  { assessmentId, itemId, answer, changeId, madeAt }: SetAnswer,
): CaseState {
  const what = { of: 'answer', assessmentId, itemId, answer } as const
  const refused: Refused = { id: changeId, reason: 'draft-exists', madeAt, what }
  return withRefused(state, refused)
}

function moveInto(
  state: CaseState,
  host: DraftAssessment,
  row: Queued,
  change: SetAnswer,
  basis: ReturnType<typeof answersOf>,
): CaseState {
  const { itemId, answer, madeAt } = change
  const theirs = host.answers[itemId]
  if (theirs !== undefined && sameAnswer(theirs, answer)) return state
  const revision = theirs?.revision ?? 0
  const isUntouched = theirs === undefined || sameAnswer(theirs, basis[itemId])
  const isPending = queuedFor(state.queue, `answer ${host.assessmentId} ${itemId}`).length > 0
  if (isPending) return keepAside(state, change)
  if (!isUntouched) {
    const conflict = { of: 'answer', answer: answerOf(theirs), revision, madeAt: theirs.madeAt } as const
    return place(state, host, itemId, { ...answer, madeAt, revision, conflict })
  }
  const moved = { ...row, change: { ...change, assessmentId: host.assessmentId, baseRevision: revision } }
  const queue = [...state.queue, moved]
  return place({ ...state, queue }, host, itemId, { ...answer, madeAt, revision, conflict: null })
}

function place(state: CaseState, host: DraftAssessment, itemId: string, answer: DraftAnswer): CaseState {
  return withDraft(state, (draft) => ({
    ...draft,
    assessments: draft.assessments.map((one) =>
      one.assessmentId === host.assessmentId
        ? { ...one, answers: { ...one.answers, [itemId]: answer } }
        : one,
    ),
  }))
}

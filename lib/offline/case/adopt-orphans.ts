import type { CaseState, DraftAssessment, Queued } from '@/lib/offline/draft'
import type { Change } from '@/lib/wire/sync-types'
import { answerAt, toStanding } from './answer-slot'
import { withDraft } from './change-draft'
import { withRefused } from './keep-aside'
import { answersOf } from './merge-assessment'
import { queuedFor, isAbout } from './queue'

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
  const rows = state.queue.filter((row) => isAbout(row.change, orphan.assessmentId))
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

/** What this change said, where it can be read. */
function keepAside(state: CaseState, change: SetAnswer): CaseState {
  const { changeId, madeAt, assessmentId, itemId, answer } = change
  const what = answerAt(assessmentId, itemId).toRefused(answer)
  return withRefused(state, { id: changeId, reason: 'draft-exists', madeAt, what })
}

function moveInto(
  state: CaseState,
  host: DraftAssessment,
  row: Queued,
  change: SetAnswer,
  basis: ReturnType<typeof answersOf>,
): CaseState {
  const { itemId, answer, madeAt } = change
  const { assessmentId } = host
  const at = answerAt(assessmentId, itemId)
  const kept = host.answers[itemId]
  const theirs = kept === undefined ? undefined : toStanding(kept)
  if (theirs !== undefined && at.isSame(theirs.value, answer)) return state
  if (queuedFor(state.queue, at.target).length > 0) return keepAside(state, change)
  const revision = theirs?.revision ?? 0
  const isUntouched = theirs === undefined || at.isSame(theirs.value, basis[itemId])
  const slot = { value: answer, madeAt, revision, conflict: isUntouched ? null : theirs }
  const moved = { ...row, change: { ...change, assessmentId, baseRevision: revision } }
  return {
    ...withDraft(state, (draft) => at.write(draft, slot)),
    queue: isUntouched ? [...state.queue, moved] : state.queue,
  }
}

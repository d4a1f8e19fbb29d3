import type { CaseState, DraftAnswer, DraftAssessment } from '@/lib/offline/draft'
import type { ItemAnswer, SituationField } from '@/lib/wire/sync-types'
import { fail, ok, type Result } from '@/lib/shared/result'
import { assessmentOf, withAssessment, withDraft, withField } from './change-draft'
import type { Edit, EditProblem } from './edit-problem'
import { enqueue, queuedFor, targetOf, withoutUnsent } from './queue'
import { answerOf, blankAnswer, sameAnswer } from './same-answer'

/** What every edit brings along: its ids and its time, fixed when the person made it. */
export type Made = { readonly caseId: string; readonly changeId: string; readonly madeAt: string }

type AnswerEdit = Made & {
  readonly assessmentId: string
  readonly itemId: string
  /** Only what the person touched, so that a note in one tab and a level in another both stay. */
  readonly patch: Partial<ItemAnswer>
}

export const editAnswer =
  (edit: AnswerEdit): Edit =>
  (state) => {
    const found = openAssessment(state, edit.assessmentId)
    if (!found.ok) return found
    const current = found.value.answers[edit.itemId]
    const answer = withoutIdleKnown({ ...answerOf(current ?? blankAnswer), ...edit.patch })
    if (sameAnswer(current, answer)) return ok(state)

    const { caseId, changeId, madeAt, assessmentId, itemId } = edit
    const change = {
      kind: 'set-answer',
      caseId,
      changeId,
      madeAt,
      assessmentId,
      itemId,
      answer,
      baseRevision: current?.revision ?? 0,
    } as const
    const target = targetOf(change)
    const untold = found.value.standing === 'ok' && !isKnownToServer(state, target, current)
    if (untold && sameAnswer(answer, blankAnswer)) return ok(forget(state, edit, target))

    const kept = { ...answer, madeAt, revision: current?.revision ?? 0, conflict: current?.conflict ?? null }
    const edited = withAssessment(state, assessmentId, (assessment) => ({
      ...assessment,
      answers: { ...assessment.answers, [itemId]: kept },
    }))
    return ok(touched({ ...edited, queue: enqueue(state.queue, change) }, madeAt))
  }

/** How it is known belongs to a level or a yes or no. Kept beside anything else, the next level would inherit it. */
const withoutIdleKnown = (answer: ItemAnswer): ItemAnswer =>
  answer.value?.kind === 'level' || answer.value?.kind === 'yesno' ? answer : { ...answer, known: null }

type SituationEdit = Made & { readonly field: SituationField; readonly value: string }

export const editSituationField =
  ({ caseId, changeId, madeAt, field, value }: SituationEdit): Edit =>
  (state) => {
    if (state.draft === null) return fail('no-such-case')
    if (state.draft.deletedElsewhere) return fail('deleted-elsewhere')
    const current = state.draft.situation[field]
    if (current.value === value) return ok(state)
    const baseRevision = current.revision
    const change = { kind: 'edit-situation', caseId, changeId, madeAt, field, value, baseRevision } as const
    const edited = withField(state, field, (old) => ({ ...old, value, madeAt }))
    return ok(touched({ ...edited, queue: enqueue(state.queue, change) }, madeAt))
  }

function openAssessment(state: CaseState, assessmentId: string): Result<DraftAssessment, EditProblem> {
  if (state.draft === null) return fail('no-such-case')
  if (state.draft.deletedElsewhere) return fail('deleted-elsewhere')
  const assessment = assessmentOf(state, assessmentId)
  if (assessment === undefined) return fail('no-such-assessment')
  return assessment.status === 'draft' ? ok(assessment) : fail('already-submitted')
}

/** Whether the server has, or may have, anything about this item. */
const isKnownToServer = (state: CaseState, target: string, current: DraftAnswer | undefined): boolean =>
  current !== undefined &&
  (current.revision > 0 ||
    current.conflict !== null ||
    queuedFor(state.queue, target).some(({ sent }) => sent))

/** Taken back before the server heard of it: nothing to send. */
function forget(state: CaseState, { assessmentId, itemId, madeAt }: AnswerEdit, target: string): CaseState {
  const edited = withAssessment(state, assessmentId, (assessment) => {
    const { [itemId]: _gone, ...answers } = assessment.answers
    return { ...assessment, answers }
  })
  return touched({ ...edited, queue: withoutUnsent(state.queue, target) }, madeAt)
}

export const touched = (state: CaseState, updatedAt: string): CaseState =>
  withDraft(state, (draft) => ({ ...draft, updatedAt }))

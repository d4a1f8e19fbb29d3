import type { CaseState, ConflictPlace } from '@/lib/offline/draft'
import { fail, ok } from '@/lib/shared/result'
import { assessmentOf, withAnswer, withField } from './change-draft'
import { touched, type Made } from './edit-answer'
import type { Edit } from './edit-problem'
import { enqueue, targetOf, withoutUnsent } from './queue'
import { answerOf } from './same-answer'

/** The person chose between two values: `mine` is sent on top of theirs, `theirs` replaces mine here. */
export const settle =
  (made: Made, place: ConflictPlace, choice: 'mine' | 'theirs'): Edit =>
  (state) => {
    if (state.draft === null) return fail('no-such-case')
    if (state.draft.deletedElsewhere) return fail('deleted-elsewhere')
    return place.of === 'answer'
      ? settleAnswer(state, made, place, choice)
      : settleField(state, made, place, choice)
  }

function settleAnswer(
  state: CaseState,
  made: Made,
  place: Extract<ConflictPlace, { of: 'answer' }>,
  choice: 'mine' | 'theirs',
): ReturnType<Edit> {
  const assessment = assessmentOf(state, place.assessmentId)
  if (assessment !== undefined && assessment.status !== 'draft') return fail('already-submitted')
  const mine = assessment?.answers[place.itemId]
  const theirs = mine?.conflict
  if (mine === undefined || theirs === null || theirs === undefined) return fail('no-conflict')
  const { revision } = theirs
  const change = {
    kind: 'set-answer',
    ...made,
    assessmentId: place.assessmentId,
    itemId: place.itemId,
    answer: answerOf(mine),
    baseRevision: revision,
  } as const
  if (choice === 'mine') {
    const kept = withAnswer(state, place, (old) => ({
      ...old,
      madeAt: made.madeAt,
      revision,
      conflict: null,
    }))
    return ok(touched({ ...kept, queue: enqueue(state.queue, change) }, made.madeAt))
  }
  const adopted = withAnswer(state, place, () => ({
    ...theirs.answer,
    madeAt: theirs.madeAt,
    revision,
    conflict: null,
  }))
  return ok(touched({ ...adopted, queue: withoutUnsent(state.queue, targetOf(change)) }, made.madeAt))
}

function settleField(
  state: CaseState,
  made: Made,
  { field }: Extract<ConflictPlace, { of: 'situation' }>,
  choice: 'mine' | 'theirs',
): ReturnType<Edit> {
  const mine = state.draft?.situation[field]
  const theirs = mine?.conflict
  if (mine === undefined || theirs === null || theirs === undefined) return fail('no-conflict')
  const { revision } = theirs
  const change = {
    kind: 'edit-situation',
    ...made,
    field,
    value: mine.value,
    baseRevision: revision,
  } as const
  if (choice === 'mine') {
    const kept = withField(state, field, (old) => ({ ...old, madeAt: made.madeAt, revision, conflict: null }))
    return ok(touched({ ...kept, queue: enqueue(state.queue, change) }, made.madeAt))
  }
  const adopted = withField(state, field, () => ({
    value: theirs.value,
    madeAt: theirs.madeAt,
    revision,
    conflict: null,
  }))
  return ok(touched({ ...adopted, queue: withoutUnsent(state.queue, targetOf(change)) }, made.madeAt))
}

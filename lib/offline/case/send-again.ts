import type { DraftAnswer, DraftAssessment, DraftField, Queued, Refused } from '@/lib/offline/draft'
import type { SituationField } from '@/lib/wire/sync-types'
import { enqueue } from './queue'
import { answerOf } from './same-answer'

/** When the server's word came, and a source of ids for what has to be sent again because of it. */
export type Arrival = { readonly at: string; readonly nextId: () => string }

type Place = { readonly caseId: string; readonly assessmentId: string; readonly itemId: string }

/** Sends an answer as one that the server has never had. */
export const sendAnswerAgain = (
  queue: readonly Queued[],
  place: Place,
  answer: DraftAnswer,
  { nextId }: Arrival,
): readonly Queued[] =>
  enqueue(queue, {
    kind: 'set-answer',
    ...place,
    changeId: nextId(),
    madeAt: answer.madeAt,
    answer: answerOf(answer),
    baseRevision: 0,
  })

/** Sends a part of the situation as one that the server has never had. */
export const sendFieldAgain = (
  queue: readonly Queued[],
  { caseId, field }: { readonly caseId: string; readonly field: SituationField },
  { value, madeAt }: DraftField,
  { at, nextId }: Arrival,
): readonly Queued[] =>
  enqueue(queue, {
    kind: 'edit-situation',
    caseId,
    changeId: nextId(),
    madeAt: madeAt ?? at,
    field,
    value,
    baseRevision: 0,
  })

/**
 * An assessment as the server has never had it. Where the person had still to choose, mine stays; what stood against it
 * was on the server only, and is given as refused so that it can still be read.
 */
export function asNeverSent(
  one: DraftAssessment,
  { nextId }: Arrival,
): { readonly assessment: DraftAssessment; readonly refused: readonly Refused[] } {
  const { assessmentId } = one
  const answers = Object.entries(one.answers).map(([itemId, answer]) => {
    return [itemId, { ...answer, revision: 0, conflict: null }] as const
  })
  const refused = Object.entries(one.answers).flatMap(([itemId, { conflict }]): Refused[] => {
    if (conflict === null) return []
    const { answer, madeAt } = conflict
    const what = { of: 'answer', assessmentId, itemId, answer } as const
    return [{ id: nextId(), reason: 'unknown-assessment', madeAt, what }]
  })
  return { assessment: { ...one, answers: Object.fromEntries(answers), changedItems: [] }, refused }
}

/** Without what was refused only because the server did not know the case or the assessment: it is sent again now. */
export const withoutResent = (refused: readonly Refused[], assessmentId: string): readonly Refused[] =>
  refused.filter(({ reason, what }) => {
    if (what.of === 'situation') return reason !== 'unknown-case'
    const isUnknown = reason === 'unknown-case' || reason === 'unknown-assessment'
    return !(isUnknown && what.of === 'answer' && what.assessmentId === assessmentId)
  })

import type { CaseDraft, DraftAnswer, DraftAssessment } from '@/lib/offline/draft'
import type { ItemAnswer } from '@/lib/wire/sync-types'
import { answerTarget } from '@/lib/wire/target'
import { answerOf, sameAnswer } from './same-answer'
import type { Slot, SlotAt, Standing } from './slot'

/** The answer to one item. */
export const answerAt = (assessmentId: string, itemId: string): SlotAt<ItemAnswer> => {
  const assessmentIn = (draft: CaseDraft) =>
    draft.assessments.find((one) => one.assessmentId === assessmentId)
  return {
    target: answerTarget(assessmentId, itemId),
    name: itemId,
    read: (draft) => toSlot(assessmentIn(draft)?.answers[itemId]),
    write: (draft, slot) => ({
      ...draft,
      assessments: draft.assessments.map((one) =>
        one.assessmentId === assessmentId ? withAnswer(one, itemId, slot) : one,
      ),
    }),
    find: ({ assessments }) => {
      const answer = assessments.find((one) => one.assessmentId === assessmentId)?.answers[itemId]
      return answer === undefined ? undefined : toStanding(answer)
    },
    theirs: (theirs) => (theirs.of === 'answer' ? toStanding({ ...theirs, ...theirs.answer }) : null),
    isSame: sameAnswer,
    toChange: (made, answer, baseRevision) => ({
      ...{ kind: 'set-answer', ...made, assessmentId, itemId },
      answer,
      baseRevision,
    }),
    toRefused: (answer) => ({ of: 'answer', assessmentId, itemId, answer }),
    problem: (draft) => {
      const assessment = assessmentIn(draft)
      if (assessment === undefined) return 'no-such-assessment'
      return assessment.status === 'draft' ? null : 'already-submitted'
    },
    isCopied: (draft) => (assessmentIn(draft)?.standing ?? 'ok') !== 'ok',
    resultOf: () => assessmentId,
  }
}

/** An answer as the server has it, without what else is kept or sent with it. */
export const toStanding = ({
  revision,
  madeAt,
  ...answer
}: Omit<Standing<unknown>, 'value'> & ItemAnswer): Standing<ItemAnswer> => ({
  value: answerOf(answer),
  revision,
  madeAt,
})

function toSlot(kept: DraftAnswer | undefined): Slot<ItemAnswer> | undefined {
  if (kept === undefined) return undefined
  const { conflict } = kept
  const theirs = conflict === null ? null : toStanding({ ...conflict, ...conflict.answer })
  return { ...toStanding(kept), conflict: theirs }
}

function withAnswer(
  assessment: DraftAssessment,
  itemId: string,
  slot: Slot<ItemAnswer> | undefined,
): DraftAssessment {
  const { [itemId]: _gone, ...rest } = assessment.answers
  return {
    ...assessment,
    answers: slot === undefined ? rest : { ...assessment.answers, [itemId]: toKept(slot) },
  }
}

export function toKept({ value, revision, madeAt, conflict }: Slot<ItemAnswer>): DraftAnswer {
  const theirs =
    conflict === null
      ? null
      : ({
          of: 'answer',
          answer: conflict.value,
          revision: conflict.revision,
          madeAt: conflict.madeAt,
        } as const)
  return { ...value, revision, madeAt, conflict: theirs }
}

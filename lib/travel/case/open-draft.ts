import type { CaseState, DraftAssessment } from '@/lib/offline/draft'
import { answerAt } from '@/lib/offline/case/answer-slot'
import { withDraft } from '@/lib/offline/case/change-draft'
import { createCaseWith } from '@/lib/offline/case/edit-case'
import { enqueue } from '@/lib/offline/case/queue'
import { answerOf, sameAnswer } from '@/lib/offline/case/same-answer'
import { withTravelled } from '@/lib/offline/case/travelled'
import type { FiledAssessment } from '@/lib/wire/filed-case'
import { mergeAnswers } from './merge-places'
import type { Opened, Step } from './step'

/**
 * Takes in the assessment that is open there. Where another is open here its answers go over into that one, each as a value
 * of its own; where none is, it is begun from the last that was submitted, as a new look is.
 */
export function openDraft(opened: Opened, step: Step): Opened {
  const filed = step.filed.assessments.find(({ submitted }) => submitted === null)
  if (filed === undefined) return opened
  const here = opened.state.draft?.assessments ?? []
  const same = here.find(({ assessmentId }) => assessmentId === filed.assessmentId)
  const open = here.find(({ status, standing }) => status !== 'submitted' && standing !== 'refused')
  const host = same ?? open
  if (host !== undefined) return mergeAnswers(opened, step, filed, host.assessmentId)
  const last = here.at(-1)
  const begun = last === undefined ? created(opened, step, filed) : begunFrom(opened, step, filed, last)
  return mergeAnswers(begun, step, filed, filed.assessmentId)
}

function created({ state, report }: Opened, { filed, nextId }: Step, one: FiledAssessment): Opened {
  const { caseId, besideCaseId, createdAt } = filed
  const { assessmentId, instrument } = one
  const beside = besideCaseId === null ? {} : { besideCaseId }
  const made = { caseId, changeId: nextId(), madeAt: createdAt }
  const edited = createCaseWith(made, { assessmentId, instrument, ...beside })(state)
  if (!edited.ok) return { state, report }
  const dated = (assessment: DraftAssessment) => ({ ...assessment, createdAt: one.createdAt })
  return {
    state: withDraft(edited.value, (draft) => ({ ...draft, assessments: draft.assessments.map(dated) })),
    report,
  }
}

/** A new look from the last submitted one, with what the file and that one have in common. The rest is met value by value. */
function begunFrom(
  { state, report }: Opened,
  { filed: { caseId }, nextId }: Step,
  filed: FiledAssessment,
  last: DraftAssessment,
): Opened {
  const { assessmentId, instrument, createdAt } = filed
  const from = state.draft?.assessments.find((one) => one.assessmentId === filed.basedOn) ?? last
  const shared = Object.entries(filed.answers).filter(([itemId, answer]) =>
    sameAnswer(from.answers[itemId], answer),
  )
  const begun: DraftAssessment = {
    assessmentId,
    instrument,
    status: 'draft',
    standing: 'copying',
    basedOn: from.assessmentId,
    createdAt,
    submittedAt: null,
    answers: Object.fromEntries(
      shared.map(([itemId, { madeAt, ...answer }]) => [
        itemId,
        { ...answerOf(answer), madeAt, revision: 0, conflict: null },
      ]),
    ),
    changedItems: [],
    snapshot: null,
  }
  const change = {
    kind: 're-assess',
    ...{ caseId, changeId: nextId(), madeAt: createdAt },
    ...{ assessmentId, fromAssessmentId: from.assessmentId, instrument },
  } as const
  const added: CaseState = withDraft({ ...state, queue: enqueue(state.queue, change) }, (draft) => ({
    ...draft,
    assessments: [...draft.assessments, begun],
  }))
  const noted = withDraft(added, (draft) =>
    shared.reduce(
      (sum, [itemId, { madeAt }]) => withTravelled(sum, answerAt(assessmentId, itemId), [madeAt]),
      draft,
    ),
  )
  return { state: noted, report: { ...report, isLookNew: true } }
}

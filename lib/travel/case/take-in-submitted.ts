import type { CaseState, DraftAssessment } from '@/lib/offline/draft'
import { withDraft } from '@/lib/offline/case/change-draft'
import { newCase } from '@/lib/offline/case/edit-case'
import { enqueue, isAbout } from '@/lib/offline/case/queue'
import { answerOf, sameAnswer } from '@/lib/offline/case/same-answer'
import type { FiledAssessment, FiledSubmission } from '@/lib/wire/filed-case'
import type { Opened, Step } from './step'
import { mergeAnswers } from './merge-places'
import { pastAt } from './past'

type Submitted = FiledAssessment & { readonly submitted: FiledSubmission }

const isSubmitted = (one: FiledAssessment): one is Submitted => one.submitted !== null

/** Takes in what was submitted there, oldest first. */
export const takeInSubmitted = (opened: Opened, step: Step): Opened =>
  step.filed.assessments.filter(isSubmitted).reduce((sum, one) => takeIn(sum, step, one), opened)

function takeIn(opened: Opened, step: Step, filed: Submitted): Opened {
  const { state, report } = opened
  const here = state.draft?.assessments.find(({ assessmentId }) => assessmentId === filed.assessmentId)
  const added = { ...report, assessments: report.assessments + 1 }
  if (here === undefined) return { state: withTakenIn(state, step, filed, null), report: added }
  if (here.status !== 'draft') {
    const isOther = !isSameSaid(here, filed)
    return isOther ? { state, report: { ...report, differing: report.differing + 1 } } : opened
  }
  if (!isChangedHere(state, step, here, filed))
    return { state: withTakenIn(state, step, filed, here), report: added }
  const merged = mergeAnswers(opened, step, filed, here.assessmentId)
  return { ...merged, report: { ...merged.report, stayOpen: merged.report.stayOpen + 1 } }
}

const isSameSaid = (here: DraftAssessment, filed: FiledAssessment): boolean =>
  [...new Set([...Object.keys(here.answers), ...Object.keys(filed.answers)])].every((itemId) =>
    sameAnswer(here.answers[itemId], filed.answers[itemId]),
  )

/** Whether anything was said here that the file does not know of, or may be on its way to the server. */
function isChangedHere(
  { draft, queue }: CaseState,
  { pastOf }: Step,
  here: DraftAssessment,
  filed: FiledAssessment,
): boolean {
  if (draft === null) return false
  const { assessmentId, answers } = here
  const isOnItsWay = queue.some(({ sent, change }) => sent && isAbout(change, assessmentId))
  const isOffered = draft.offered.some(
    ({ place }) => place.of === 'answer' && place.assessmentId === assessmentId,
  )
  return (
    isOnItsWay ||
    isOffered ||
    here.standing === 'refused' ||
    Object.entries(answers).some(([itemId, mine]) => {
      const theirs = filed.answers[itemId]
      if (mine.conflict !== null) return true
      if (sameAnswer(mine, theirs)) return false
      if (theirs === undefined) return true
      const isOlder = pastAt(draft, { of: 'answer', assessmentId, itemId }, pastOf).includes(theirs.madeAt)
      return isOlder || !theirs.past.includes(mine.madeAt)
    })
  )
}

/** `here`: the open assessment that it becomes; null: it is not here. */
function withTakenIn(
  state: CaseState,
  { filed: { caseId, besideCaseId, createdAt: caseCreatedAt }, now, nextId }: Step,
  { assessmentId, instrument, basedOn, createdAt, answers, submitted }: Submitted,
  here: DraftAssessment | null,
): CaseState {
  const made = { caseId, changeId: nextId(), madeAt: now }
  const said = Object.entries(answers).map(
    ([itemId, { madeAt, past: _past, ...answer }]) => [itemId, { ...answerOf(answer), madeAt }] as const,
  )
  const taken: DraftAssessment = {
    assessmentId,
    instrument,
    status: 'submitted',
    standing: 'ok',
    basedOn,
    createdAt,
    submittedAt: submitted.at,
    answers: Object.fromEntries(
      said.map(([itemId, answer]) => {
        const revision = here?.answers[itemId]?.revision ?? 0
        return [itemId, { ...answer, revision, conflict: null }]
      }),
    ),
    changedItems: [],
    snapshot: null,
  }
  const draft = state.draft ?? {
    ...newCase({ ...made, madeAt: caseCreatedAt }, { assessmentId, instrument }),
    besideCaseId,
    assessments: [],
  }
  const others = draft.assessments.filter((one) => one !== here)
  const rest = state.queue.filter(
    ({ change }) => change.kind === 'create-case' || !isAbout(change, assessmentId),
  )
  const change = {
    kind: 'take-in',
    ...made,
    ...{ assessmentId, instrument, basedOn, createdAt, submittedAt: submitted.at },
    language: submitted.language,
    answers: Object.fromEntries(said),
    situation: submitted.situation,
    caseCreatedAt,
    ...(besideCaseId === null ? {} : { besideCaseId }),
    seen: {},
  } as const
  return withDraft({ draft, queue: enqueue(rest, change) }, (one) => ({
    ...one,
    assessments: inTime([...others, taken]),
  }))
}

/** As the server gives them: by the time of submission, what is open last. */
const inTime = (assessments: readonly DraftAssessment[]): readonly DraftAssessment[] =>
  [...assessments].sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0))

const timeOf = ({ submittedAt }: DraftAssessment): string => submittedAt ?? '9999'

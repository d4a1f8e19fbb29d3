import type { CaseDraft, CaseState, ConflictPlace, DraftAssessment } from '@/lib/offline/draft'
import { withDraft } from '@/lib/offline/case/change-draft'
import { answerOf } from '@/lib/offline/case/same-answer'
import { answerPlaces, atPlace, fieldPlaces } from '@/lib/offline/case/slot-of'
import { withTravelled } from '@/lib/offline/case/travelled'
import type { FiledAssessment, FiledCase, FiledField, FiledSubmission } from '@/lib/wire/filed-case'
import type { SituationField } from '@/lib/wire/situation-fields'
import { situationFields } from '@/lib/wire/situation-fields'
import { pastAt, type PastOf } from './past'
import { situationNow } from './situation-now'

/** Of one value as many earlier ones go along, the last known. */
const mostPast = 50

/** What was true when an assessment was submitted, as its snapshot has it; null where there is none that can be read. */
export type FrozenOf = (assessment: DraftAssessment) => Omit<FiledSubmission, 'at'> | null

export type Filing = {
  /** ISO 8601 with Z and milliseconds. */
  readonly now: string
  readonly frozenOf: FrozenOf
  /** BCP 47 tag for what was submitted and whose snapshot has not come. */
  readonly language: string
  readonly pastOf: PastOf
}

/**
 * A case as it goes into a file: what stands on this device, also what the server has not heard of yet. A submission that
 * waits for the server's word goes as open, and of two values that wait for a choice goes the one that stands here. Null:
 * there is no case that may be filed.
 */
export function fileCase(state: CaseState, { now, frozenOf, language, pastOf }: Filing): FiledCase | null {
  const { draft, queue } = state
  if (draft === null || draft.deletedElsewhere) return null
  const past = (place: ConflictPlace, madeAt: string) =>
    pastAt(draft, place, pastOf)
      .filter((time) => time !== madeAt)
      .slice(-mostPast)
  const field = (name: SituationField): [SituationField, FiledField][] => {
    const { value, madeAt } = draft.situation[name]
    if (madeAt === null) return []
    return [[name, { value, madeAt, past: past({ of: 'situation', field: name }, madeAt) }]]
  }
  const submissionOf = (one: DraftAssessment): FiledSubmission | null => {
    if (one.status !== 'submitted') return null
    const at = one.submittedAt ?? now
    const taken = queue
      .map(({ change }) => change)
      .find((change) => change.kind === 'take-in' && change.assessmentId === one.assessmentId)
    if (taken?.kind === 'take-in')
      return { at, language: taken.language, matrix: null, situation: taken.situation }
    return { at, ...(frozenOf(one) ?? { language, matrix: null, situation: situationNow(draft.situation) }) }
  }
  const assessment = (one: DraftAssessment): FiledAssessment => {
    const { assessmentId, instrument, basedOn, createdAt } = one
    const answers = Object.entries(one.answers).map(([itemId, answer]) => {
      const { madeAt } = answer
      const place = { of: 'answer', assessmentId, itemId } as const
      const before = one.status === 'submitted' ? [] : past(place, madeAt)
      return [itemId, { ...answerOf(answer), madeAt, past: before }] as const
    })
    const submitted = submissionOf(one)
    return { assessmentId, instrument, basedOn, createdAt, answers: Object.fromEntries(answers), submitted }
  }
  return {
    caseId: draft.caseId,
    besideCaseId: draft.besideCaseId,
    createdAt: draft.createdAt,
    filedAt: now,
    situation: Object.fromEntries(situationFields.flatMap(field)),
    assessments: draft.assessments.filter(({ standing }) => standing !== 'refused').map(assessment),
  }
}

/** The same case, which remembers what has left it in a file. */
export const withFiled = (state: CaseState): CaseState =>
  withDraft(state, (draft) => openPlaces(draft).reduce(noted, draft))

const openPlaces = ({ assessments }: CaseDraft): readonly ConflictPlace[] => [
  ...fieldPlaces,
  ...assessments
    .filter(({ status }) => status !== 'submitted')
    .flatMap((one) => answerPlaces(one, one.answers)),
]

const noted = (draft: CaseDraft, place: ConflictPlace): CaseDraft =>
  atPlace(place, (at) => withTravelled(draft, at, [at.read(draft)?.madeAt]))

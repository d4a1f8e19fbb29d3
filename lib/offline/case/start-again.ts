import type { Instrument } from '@/lib/instrument/types'
import { carriesOver } from '@/lib/wire/carry-over'
import type { CaseState, DraftAssessment } from '@/lib/offline/draft'
import { fail, ok } from '@/lib/shared/result'
import { touched, withDraft, type Made } from './change-draft'
import { editSituationField } from './edit-answer'
import type { Edit } from './edit-problem'
import { enqueue } from './queue'
import { answerOf } from './same-answer'
import { takeBackDate } from './take-back-date'

/** What a new look needs besides the ids of every edit. */
export type NewLook = {
  readonly assessmentId: string
  /** The version of the questions it goes on with; absent: that of the last assessment. */
  readonly instrument?: Instrument
  /** The day on the clock of this device, such as 2026-12-03. */
  readonly today: string
  /** Ids for taking back the reasons to look again, should there be any. */
  readonly changeIds: Readonly<Record<'reviewDate' | 'watchSeen', string>>
}

/**
 * Starts a new assessment from the last one, which must be submitted and confirmed, with the answers that its version of
 * the questions can take. This is the new look that a date or
 * an event called for, so both are taken back in the same write: a date that has come, and what has happened. They are
 * ordinary edits, so that a device that changed them meanwhile is asked. What is watched for stays.
 */
export const reassessAs =
  (made: Made, look: NewLook): Edit =>
  (state) => {
    if (state.draft === null) return fail('no-such-case')
    if (state.draft.deletedElsewhere) return fail('deleted-elsewhere')
    const from = state.draft.assessments.at(-1)
    if (from === undefined) return fail('no-such-assessment')
    const { assessmentId, instrument } = look
    if (from.assessmentId === assessmentId) return ok(state)
    if (from.status === 'draft') return fail('draft-exists')
    if (from.status === 'submitting' || from.standing === 'only-here') return fail('not-submitted')
    const next = startedFrom(from, look, made.madeAt)
    const change = {
      kind: 're-assess',
      ...made,
      assessmentId,
      fromAssessmentId: from.assessmentId,
      ...(instrument === undefined ? {} : { instrument: instrument.version }),
    } as const
    const extended = withDraft(state, (draft) => ({ ...draft, assessments: [...draft.assessments, next] }))
    const started = touched({ ...extended, queue: enqueue(state.queue, change) }, made.madeAt)
    return withoutReasons(started, made, look)
  }

const startedFrom = (
  from: DraftAssessment,
  { assessmentId, instrument }: NewLook,
  madeAt: string,
): DraftAssessment => ({
  assessmentId,
  instrument: instrument?.version ?? from.instrument,
  status: 'draft',
  standing: 'copying',
  basedOn: from.assessmentId,
  createdAt: madeAt,
  submittedAt: null,
  answers: Object.fromEntries(
    Object.entries(from.answers).flatMap(([itemId, answer]) => {
      if (instrument !== undefined && !carriesOver(instrument, itemId, answer.value)) return []
      return [[itemId, { ...answerOf(answer), madeAt: answer.madeAt, revision: 0, conflict: null }] as const]
    }),
  ),
  changedItems: [],
  snapshot: null,
})

function withoutReasons(state: CaseState, made: Made, { today, changeIds }: NewLook): ReturnType<Edit> {
  const undated = takeBackDate({ ...made, changeId: changeIds.reviewDate }, today)(state)
  if (!undated.ok) return undated
  const untick = { ...made, changeId: changeIds.watchSeen, field: 'watchSeen', value: '' } as const
  return editSituationField(untick)(undated.value)
}

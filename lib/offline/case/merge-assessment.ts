import type { CaseDraft, DraftAssessment, Queued, Refused } from '@/lib/offline/draft'
import type { AssessmentReply, CaseReply, ItemAnswer } from '@/lib/wire/sync-types'
import { answerAt, toKept, toStanding } from './answer-slot'
import { mergeSlots, type Held } from './merge-slot'
import { queuedFor, rebase } from './queue'
import { sameAnswer } from './same-answer'
import type { Arrival } from './send-again'
import { answerPlaces, atPlace } from './slot-of'

export type Merged = {
  readonly assessments: readonly DraftAssessment[]
  readonly queue: readonly Queued[]
  readonly refused: readonly Refused[]
}

/** Adds one assessment of the server's to the merged ones, joined with what this device has of it. */
export function mergeAssessment(
  sum: Merged,
  draft: CaseDraft,
  { reply, remote }: { readonly reply: CaseReply; readonly remote: AssessmentReply },
  arrival: Arrival,
): Merged {
  const local = draft.assessments.find(({ assessmentId }) => assessmentId === remote.assessmentId)
  if (local?.status === 'submitted' && remote.status === 'draft') {
    if (isTakenIn(sum.queue, local)) return { ...sum, assessments: [...sum.assessments, local] }
    // An older state of the server: what was frozen stays.
    return { ...sum, assessments: [...sum.assessments, { ...local, standing: 'only-here' }] }
  }
  if (local === undefined || remote.status === 'submitted') {
    const lost = local === undefined ? [] : unsettledIn(draft, local, sum.queue)
    return {
      assessments: [...sum.assessments, asSent(remote)],
      queue: sum.queue,
      refused: [...sum.refused, ...lost],
    }
  }
  const known = knowCopies({ draft, queue: sum.queue }, local, remote, answersOf(draft, local.basedOn))
  const places = answerPlaces(local, local.answers, remote.answers)
  const joined = mergeSlots(known, places, reply, arrival)
  const isQueued = queuedFor(sum.queue, `submit ${local.assessmentId}`).length > 0
  const merged: DraftAssessment = {
    ...local,
    status: local.status === 'submitting' && isQueued ? 'submitting' : 'draft',
    standing: 'ok',
    instrument: remote.instrument,
    createdAt: remote.createdAt,
    answers: joined.draft.assessments.find((one) => one.assessmentId === local.assessmentId)?.answers ?? {},
  }
  return { ...sum, assessments: [...sum.assessments, merged], queue: joined.queue }
}

/** Whether it came in a file, and the server has not heard of that yet. */
export const isTakenIn = (queue: readonly Queued[], { assessmentId }: DraftAssessment): boolean =>
  queuedFor(queue, `take-in ${assessmentId}`).length > 0

/** Answers that an assessment started with, by item. */
export const answersOf = (
  draft: CaseDraft,
  assessmentId: string | null,
): Readonly<Record<string, ItemAnswer>> =>
  draft.assessments.find((one) => one.assessmentId === assessmentId)?.answers ?? {}

function asSent(remote: AssessmentReply): DraftAssessment {
  const { assessmentId, instrument, status, basedOn, createdAt, submittedAt, snapshot } = remote
  const answers = Object.entries(remote.answers).map(([itemId, one]) => {
    return [itemId, toKept({ ...toStanding(one), conflict: null })] as const
  })
  return {
    assessmentId,
    instrument,
    status,
    standing: 'ok',
    basedOn,
    createdAt,
    submittedAt,
    answers: Object.fromEntries(answers),
    changedItems: [],
    snapshot,
  }
}

/** Another device submitted while a choice was open here: what I said is kept among the refused. */
const unsettledIn = (
  draft: CaseDraft,
  local: DraftAssessment,
  queue: readonly Queued[],
): readonly Refused[] =>
  answerPlaces(local, local.answers).flatMap((place) =>
    atPlace(place, (at) => {
      const mine = at.read(draft)
      if (mine?.conflict == null || queuedFor(queue, at.target).length > 0) return []
      const id = `${local.assessmentId} ${at.name}`
      return [{ id, reason: 'already-submitted', madeAt: mine.madeAt, what: at.toRefused(mine.value) }]
    }),
  )

/** The server's copy of what this re-assessment started from: the person has seen it, and edits stand on its revision. */
function knowCopies(
  state: Held,
  local: DraftAssessment,
  remote: AssessmentReply,
  basis: Readonly<Record<string, ItemAnswer>>,
): Held {
  if (local.standing !== 'copying') return state
  return Object.entries(remote.answers).reduce((sum, [itemId, theirs]) => {
    const at = answerAt(local.assessmentId, itemId)
    const mine = at.read(sum.draft)
    const isCopy = mine?.revision === 0 && sameAnswer(theirs, basis[itemId])
    if (!isCopy) return sum
    const { revision } = theirs
    return {
      draft: at.write(sum.draft, { ...mine, revision }),
      queue: rebase(sum.queue, at.target, revision),
    }
  }, state)
}

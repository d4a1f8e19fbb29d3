import type { CaseDraft, DraftAnswer, DraftAssessment, Queued, Refused } from '@/lib/offline/draft'
import type { AssessmentReply, ItemAnswer } from '@/lib/wire/sync-types'
import { queuedFor, rebase } from './queue'
import { answerOf, sameAnswer } from './same-answer'
import { sendAnswerAgain, type Arrival } from './send-again'

export type Merged = {
  readonly assessments: readonly DraftAssessment[]
  readonly queue: readonly Queued[]
  readonly refused: readonly Refused[]
}

type Remote = AssessmentReply['answers'][string]

/** Adds one assessment of the server's to the merged ones, joined with what this device has of it. */
export function mergeAssessment(
  sum: Merged,
  draft: CaseDraft,
  remote: AssessmentReply,
  arrival: Arrival,
): Merged {
  const local = draft.assessments.find(({ assessmentId }) => assessmentId === remote.assessmentId)
  if (local?.status === 'submitted' && remote.status === 'draft') {
    // An older state of the server: what was frozen stays.
    return { ...sum, assessments: [...sum.assessments, { ...local, standing: 'only-here' }] }
  }
  if (local === undefined || remote.status === 'submitted') {
    const lost = local === undefined ? [] : unsettledIn(local, sum.queue)
    return {
      assessments: [...sum.assessments, asSent(remote)],
      queue: sum.queue,
      refused: [...sum.refused, ...lost],
    }
  }
  const met = joinAnswers(local, remote, sum.queue, answersOf(draft, local.basedOn))
  const joined = local.status === 'submitting' ? met : sendLost(met, draft.caseId, remote, arrival)
  const isQueued = queuedFor(sum.queue, `submit ${local.assessmentId}`).length > 0
  const merged: DraftAssessment = {
    ...local,
    status: local.status === 'submitting' && isQueued ? 'submitting' : 'draft',
    standing: 'ok',
    createdAt: remote.createdAt,
    answers: joined.answers,
  }
  return { ...sum, assessments: [...sum.assessments, merged], queue: joined.queue }
}

/** Answers that an assessment started with, by item. */
export const answersOf = (
  draft: CaseDraft,
  assessmentId: string | null,
): Readonly<Record<string, ItemAnswer>> =>
  draft.assessments.find((one) => one.assessmentId === assessmentId)?.answers ?? {}

export const fromRemote = (remote: Remote): DraftAnswer => ({
  ...answerOf(remote),
  revision: remote.revision,
  madeAt: remote.madeAt,
  conflict: null,
})

export const asTheirs = (remote: Remote): NonNullable<DraftAnswer['conflict']> => ({
  of: 'answer',
  answer: answerOf(remote),
  revision: remote.revision,
  madeAt: remote.madeAt,
})

function asSent(remote: AssessmentReply): DraftAssessment {
  const { assessmentId, instrument, status, basedOn, createdAt, submittedAt, snapshot } = remote
  const answers = Object.entries(remote.answers).map(([itemId, one]) => [itemId, fromRemote(one)] as const)
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
function unsettledIn(local: DraftAssessment, queue: readonly Queued[]): readonly Refused[] {
  const { assessmentId } = local
  return Object.entries(local.answers).flatMap(([itemId, mine]) => {
    if (mine.conflict === null || queuedFor(queue, `answer ${assessmentId} ${itemId}`).length > 0) return []
    const what = { of: 'answer', assessmentId, itemId, answer: answerOf(mine) } as const
    return [{ id: `${assessmentId} ${itemId}`, reason: 'already-submitted', madeAt: mine.madeAt, what }]
  })
}

type Joined = { readonly answers: Readonly<Record<string, DraftAnswer>>; readonly queue: readonly Queued[] }

function joinAnswers(
  local: DraftAssessment,
  remote: AssessmentReply,
  queue: readonly Queued[],
  basis: Readonly<Record<string, ItemAnswer>>,
): Joined {
  const frozen = local.status === 'submitting'
  const start: Joined = { answers: local.answers, queue }
  return Object.entries(remote.answers).reduce((sum, [itemId, theirs]) => {
    const mine = local.answers[itemId]
    const target = `answer ${local.assessmentId} ${itemId}`
    // The server's copy of what this re-assessment started from: the person has seen it.
    const isCopy = local.standing === 'copying' && sameAnswer(theirs, basis[itemId])
    if (isCopy && mine !== undefined && mine.revision === 0) {
      const answers = { ...sum.answers, [itemId]: { ...mine, revision: theirs.revision } }
      return { answers, queue: rebase(sum.queue, target, theirs.revision) }
    }
    const isPending = queuedFor(sum.queue, target).length > 0
    const answer = joinAnswer(mine, theirs, { isPending, frozen })
    return answer === undefined ? sum : { ...sum, answers: { ...sum.answers, [itemId]: answer } }
  }, start)
}

/**
 * What the server once had, as the revision says, and lacks now that an older backup of it runs, is sent again. What it
 * never had and does not wait was refused: it stands among the refused, and no longer as an answer.
 */
function sendLost(joined: Joined, caseId: string, remote: AssessmentReply, arrival: Arrival): Joined {
  const { assessmentId } = remote
  return Object.entries(joined.answers).reduce((sum, [itemId, mine]) => {
    const isThere = remote.answers[itemId] !== undefined
    if (isThere || mine.conflict !== null) return sum
    if (queuedFor(sum.queue, `answer ${assessmentId} ${itemId}`).length > 0) return sum
    if (mine.revision === 0) {
      const { [itemId]: _refused, ...answers } = sum.answers
      return { ...sum, answers }
    }
    return {
      answers: { ...sum.answers, [itemId]: { ...mine, revision: 0 } },
      queue: sendAnswerAgain(sum.queue, { caseId, assessmentId, itemId }, mine, arrival),
    }
  }, joined)
}

function joinAnswer(
  mine: DraftAnswer | undefined,
  theirs: Remote,
  { isPending, frozen }: { readonly isPending: boolean; readonly frozen: boolean },
): DraftAnswer | undefined {
  if (mine === undefined) return frozen ? undefined : fromRemote(theirs)
  if (mine.conflict !== null) {
    if (theirs.revision <= mine.conflict.revision) return mine
    const isAgreed = !isPending && !frozen && sameAnswer(mine, theirs)
    return isAgreed ? fromRemote(theirs) : { ...mine, conflict: asTheirs(theirs) }
  }
  if (isPending || frozen) return mine
  if (theirs.revision >= mine.revision || sameAnswer(mine, theirs)) return fromRemote(theirs)
  return { ...mine, conflict: asTheirs(theirs) } // an older backup of the server runs: the person chooses
}

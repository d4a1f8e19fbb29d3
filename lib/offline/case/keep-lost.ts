import type { CaseDraft, DraftAssessment, Queued } from '@/lib/offline/draft'
import { isTakenIn, type Merged } from './merge-assessment'
import { isAbout } from './queue'
import { sameAnswer } from './same-answer'
import { asNeverSent, sendAllAgain, theirsRefused, withoutResent, type Arrival } from './send-again'
import { answerPlaces } from './slot-of'

/**
 * Keeps an assessment that the server's copy of the case lacks. One that the server once had is gone there since an older
 * backup was restored: a submitted one stays on this device, a draft is made there again from the last submitted one.
 * Where the server has another draft, its answers go over into that one.
 */
export function keepLost(sum: Merged, draft: CaseDraft, lost: DraftAssessment, arrival: Arrival): Merged {
  const { assessmentId } = lost
  const add = (one: DraftAssessment): Merged => ({ ...sum, assessments: [...sum.assessments, one] })
  if (isTakenIn(sum.queue, lost)) return add(lost)
  if (lost.status === 'submitted') return add({ ...lost, standing: 'only-here' })
  if (lost.standing !== 'ok') return add(lost)
  const there = sum.assessments.filter(({ standing }) => standing === 'ok')
  const basis = there.findLast(({ status }) => status === 'submitted')
  const isTaken = there.some(({ status }) => status !== 'submitted')
  if (basis === undefined && !isTaken) return add(lost)

  const places = answerPlaces(lost, lost.answers)
  const changed = places.filter(({ itemId }) => !sameAnswer(lost.answers[itemId], basis?.answers[itemId]))
  const rest = sum.queue.filter(({ change }) => !isAbout(change, assessmentId))
  const start =
    isTaken || basis === undefined ? rest : [...rest, reassessment(draft.caseId, lost, basis, arrival)]
  const forgotten = asNeverSent(draft, places).assessments.find((one) => one.assessmentId === assessmentId)
  const again: DraftAssessment = {
    ...(forgotten ?? lost),
    changedItems: [],
    status: 'draft',
    standing: isTaken ? 'refused' : 'copying',
    basedOn: basis?.assessmentId ?? lost.basedOn,
  }
  return {
    assessments: [...sum.assessments, again],
    queue: sendAllAgain(start, draft, changed, arrival),
    refused: [
      ...withoutResent(sum.refused, assessmentId),
      ...theirsRefused(draft, places, 'unknown-assessment', arrival),
    ],
  }
}

const reassessment = (
  caseId: string,
  { assessmentId, createdAt }: DraftAssessment,
  basis: DraftAssessment,
  { nextId }: Arrival,
): Queued => ({
  key: null,
  sent: false,
  change: {
    kind: 're-assess',
    caseId,
    changeId: nextId(),
    madeAt: createdAt,
    assessmentId,
    fromAssessmentId: basis.assessmentId,
  },
})

/** Oldest first, and a draft last: what the server lacks may be older than what it has. */
export const inOrder = (assessments: readonly DraftAssessment[]): readonly DraftAssessment[] =>
  assessments.some(({ standing }) => standing === 'only-here')
    ? [...assessments].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : 0))
    : assessments

const orderOf = ({ status, createdAt }: DraftAssessment): string =>
  `${status === 'submitted' ? 0 : 1} ${createdAt}`

import type { CaseDraft, CaseState, DraftAssessment } from '@/lib/offline/draft'
import { applyOutcomes } from './apply-outcomes'
import { blankSituation } from './blank-situation'

/**
 * The server no longer shows this case to whoever is here: nothing of it stays on this device. But what they said and the
 * server did not take is nowhere else, and stays until they have read it.
 */
export function takeBack(state: CaseState): CaseState {
  const verdicts = state.queue.map(({ change: { changeId } }) => {
    return { changeId, kind: 'refused', reason: 'not-yours' } as const
  })
  const told = applyOutcomes(state, verdicts, '')
  if (told.draft === null || told.draft.refused.length === 0) return gone(state)
  if (isTakenBack(told.draft)) return told
  const draft: CaseDraft = {
    ...told.draft,
    stale: false,
    deletedElsewhere: true,
    offered: [],
    travelled: {},
    situation: blankSituation,
    assessments: told.draft.assessments.map(emptied),
    review: null,
  }
  return { draft, queue: [] }
}

/** Whether nothing of the case is left here but what the server did not take. */
export const isTakenBack = ({ deletedElsewhere, situation, assessments }: CaseDraft): boolean =>
  deletedElsewhere &&
  Object.values(situation).every(({ value }) => value === '') &&
  assessments.every(({ answers, snapshot }) => Object.keys(answers).length === 0 && snapshot === null)

/** What says in whose words an answer was given, and no more. */
const emptied = (one: DraftAssessment): DraftAssessment => ({
  ...one,
  answers: {},
  changedItems: [],
  snapshot: null,
})

const gone = (state: CaseState): CaseState =>
  state.draft === null && state.queue.length === 0 ? state : { draft: null, queue: [] }

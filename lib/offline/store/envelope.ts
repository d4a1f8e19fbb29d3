import { withAddedFields } from '@/lib/offline/case/blank-situation'
import type { CaseDraft } from '@/lib/offline/draft'
import { isCaseDraft } from '@/lib/offline/shape/draft-shape'
import { isCaseSummary } from '@/lib/offline/shape/reply-shape'
import { isChange } from '@/lib/offline/shape/change-shape'
import { isFlag, isRecord } from '@/lib/wire/shape/shape'
import type { CaseSummary, Change } from '@/lib/wire/sync-types'
import { fail, ok, type Result } from '@/lib/shared/result'

/** Version 0: the body is plain. An encrypted body will be version 1, in the same stores. */
export type CaseEnvelope = {
  readonly envelope: 0
  readonly caseId: string
  readonly updatedAt: string
  /** The draft is stale. Absent where it is not, so that the index holds those alone; an index takes no true or false. */
  readonly stale?: 1
  readonly body: CaseDraft
}
export type ChangeEnvelope = {
  readonly envelope: 0
  readonly caseId: string
  readonly changeId: string
  readonly sent: boolean
  readonly change: Change
}

export type ListedEnvelope = {
  readonly envelope: 0
  readonly caseId: string
  readonly body: CaseSummary
}

/** `newer-version`: made by a newer version of the app. `unreadable`: not what this version writes. Neither is touched. */
export type ReadProblem = 'newer-version' | 'unreadable'

export const sealCase = (body: CaseDraft): CaseEnvelope => ({
  envelope: 0,
  caseId: body.caseId,
  updatedAt: body.updatedAt,
  ...(body.stale ? { stale: 1 } : {}),
  body,
})

export const sealChange = (change: Change, sent: boolean): ChangeEnvelope => ({
  envelope: 0,
  caseId: change.caseId,
  changeId: change.changeId,
  sent,
  change,
})

export const sealListed = (body: CaseSummary): ListedEnvelope => ({ envelope: 0, caseId: body.caseId, body })

/** null: not what this version writes. It is told again when the list begins anew. */
export function openListedEnvelope(stored: unknown): CaseSummary | null {
  const body = openEnvelope(stored, 'body')
  return body.ok && isCaseSummary(body.value) ? body.value : null
}

/** The one door through which stored content comes back in. */
export function openCaseEnvelope(stored: unknown): Result<CaseDraft, ReadProblem> {
  const body = openEnvelope(stored, 'body')
  if (!body.ok) return body
  const draft = filledUp(body.value)
  return isCaseDraft(draft) ? ok(draft) : fail('unreadable')
}

/** A case stored by an earlier version: nothing has been said about what it could not be asked, and it stands alone. */
const filledUp = (body: unknown): unknown =>
  isRecord(body) && isRecord(body.situation)
    ? {
        besideCaseId: null,
        offered: [],
        travelled: {},
        review: null,
        ...body,
        situation: withAddedFields(body.situation),
      }
    : body

export function openChangeEnvelope(
  stored: unknown,
): Result<{ readonly sent: boolean; readonly change: Change }, ReadProblem> {
  const change = openEnvelope(stored, 'change')
  const sent = openEnvelope(stored, 'sent')
  if (!change.ok) return change
  return isChange(change.value) && sent.ok && isFlag(sent.value)
    ? ok({ change: change.value, sent: sent.value })
    : fail('unreadable')
}

function openEnvelope(stored: unknown, part: string): Result<unknown, ReadProblem> {
  if (!isRecord(stored) || typeof stored.envelope !== 'number') return fail('unreadable')
  return stored.envelope === 0 ? ok(stored[part]) : fail('newer-version')
}

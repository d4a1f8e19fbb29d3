import type { CaseDraft, NotSavedWhy } from './draft'
import { readCases, storedCaseIds, type StoredCase } from './store/case-store'
import type { ReadProblem } from './store/envelope'
import { heldCaseIds, hold, isDeletedHere, isRead, isSignedOut, viewOf } from './store/held-cases'
import { notSavedWhy } from './store/not-saved-why'
import { readListed } from './store/listed-cases'
import { isWanted } from './sync/sync-loop'
import type { DueField } from '@/lib/wire/situation-fields'
import type { CaseSummary } from '@/lib/wire/sync-types'

/** One line of the case list. */
export type CaseRow = {
  readonly caseId: string
  readonly codeName: string
  readonly status: 'draft' | 'submitting' | 'submitted'
  readonly createdAt: string
  readonly updatedAt: string
  /** The case that this one assesses again, blind; it may have been deleted. */
  readonly besideCaseId: string | null
  /** null: on the server only, or here and unreadable. */
  readonly draft: CaseDraft | null
  /** Changes that have not reached the server. */
  readonly waiting: number
  readonly problem: ReadProblem | null
} & Readonly<Record<DueField, string>>

export type CaseListing = {
  readonly rows: readonly CaseRow[]
  /** Why the disk could not be read; null: it was. What this page holds in memory is listed all the same. */
  readonly storage: NotSavedWhy | null
  /** Nobody is signed in: what only the server has is missing. */
  readonly isSignedOut: boolean
}

/** Cases on this device and those of which the server has told it; newest first. Reads each case once per page. */
export async function listCases(): Promise<CaseListing> {
  const { stored, listed, storage } = await readTheRest().then(
    (read) => ({ ...read, storage: null }),
    (error: unknown) => ({ stored: [], listed: [], storage: notSavedWhy(error) }),
  )
  for (const { caseId, state } of stored) if (state.ok) hold(caseId, state.value, 'read')
  const here = [...stored.map(({ caseId }) => caseId), ...heldCaseIds()]
  const local = new Set(here.filter((caseId) => !isStillThere(caseId)))
  const unreadable = stored.flatMap(unreadableRow)
  const onlyThere = listed.filter(({ caseId }) => !local.has(caseId)).map(serverRow)
  const rows = [...[...local].flatMap(localRow), ...unreadable, ...onlyThere]
  rows.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0))
  return { rows, storage, isSignedOut: isSignedOut() }
}

/** What this page has not read yet, or could not. What it has read it is told of. */
const readTheRest = async (): Promise<{
  readonly stored: readonly StoredCase[]
  readonly listed: readonly CaseSummary[]
}> => ({
  stored: await readCases((await storedCaseIds()).filter((caseId) => !isRead(caseId))),
  listed: [...(await readListed())],
})

/** Asked for, and not come yet: until then it is listed as the server has it. */
const isStillThere = (caseId: string): boolean =>
  viewOf(caseId)?.draft === null && isWanted(caseId) && !isDeletedHere(caseId)

function localRow(caseId: string): CaseRow[] {
  const view = viewOf(caseId)
  if (view?.draft == null) return [] // deleted here
  const { draft, waiting } = view
  const { createdAt, updatedAt, besideCaseId, situation } = draft
  const status = draft.assessments.at(-1)?.status ?? 'draft'
  const codeName = situation.codeName.value
  const due = {
    reviewDate: situation.reviewDate.value,
    watchFor: situation.watchFor.value,
    watchSeen: situation.watchSeen.value,
  }
  const when = { createdAt, updatedAt, ...due }
  return [{ caseId, codeName, status, besideCaseId, ...when, draft, waiting, problem: null }]
}

function unreadableRow({ caseId, state }: StoredCase): CaseRow[] {
  if (state.ok) return []
  const { problem } = state
  const unknown = {
    createdAt: '',
    updatedAt: '',
    besideCaseId: null,
    reviewDate: '',
    watchFor: '',
    watchSeen: '',
  }
  return [{ caseId, codeName: '', status: 'draft', ...unknown, draft: null, waiting: 0, problem }]
}

const serverRow = (summary: CaseSummary): CaseRow => ({ ...summary, draft: null, waiting: 0, problem: null })

import type { CaseDraft, CaseState, NotSavedWhy } from '@/lib/offline/draft'
import type { EditProblem } from '@/lib/offline/case/edit-problem'
import { withRefused } from '@/lib/offline/case/keep-aside'
import { fail, ok, type Result } from '@/lib/shared/result'
import { updateCase } from './case-store'
import type { ReadProblem } from './envelope'
import {
  addUnwritten,
  dropUnwritten,
  hold,
  notify,
  setFailing,
  unwritten,
  viewOf,
  type Unwritten,
} from './held-cases'
import { notSavedWhy } from './not-saved-why'

/**
 * `not-saved`: the edit is kept in this page and tried again, but it is lost if the page closes now. A command is not kept:
 * nothing was done, and nothing will be.
 */
export type WriteProblem =
  { readonly kind: EditProblem | ReadProblem } | { readonly kind: 'not-saved'; readonly why: NotSavedWhy }

/** The case as it is after the edit; null when the edit deleted it. */
export type Written = Result<CaseDraft | null, WriteProblem>

/** Who waits for an edit to be written; gone once told. */
const asked = new Map<Unwritten, (written: Written) => void>()
const retryMs = 5_000
let writing: Promise<void> | null = null
let retry: ReturnType<typeof setTimeout> | null = null
let afterWrite: () => void = () => undefined

/** What to do when the outbox has grown: the sync loop registers itself here. */
export function onWritten(react: () => void): void {
  afterWrite = react
}

/**
 * Shows an edit at once, writes it with its outbox entry, and resolves when the disk has both. Edits are written in the
 * order they were made. When the disk fails they stay in memory and are tried again with the next edit and on a timer; a
 * command is let go.
 */
export function writeCase(one: Unwritten): Promise<Written> {
  return new Promise((resolve) => {
    asked.set(one, resolve)
    addUnwritten(one)
    void flush()
  })
}

/** Writes everything that waits for the disk. Resolves when it has been tried once. */
export async function flush(): Promise<void> {
  if (retry !== null) clearTimeout(retry)
  retry = null
  while (writing !== null) await writing
  if (unwritten().length === 0) return
  writing = writeAll()
  await writing
}

async function writeAll(): Promise<void> {
  try {
    for (let next = unwritten()[0]; next !== undefined; next = unwritten()[0]) await writeOneCase(next.caseId)
    setFailing(null)
    afterWrite()
  } catch (error) {
    const why = notSavedWhy(error)
    const tried = [...unwritten()]
    dropUnwritten(tried.filter(({ isCommand }) => isCommand))
    const isAnyKept = unwritten().length > 0
    setFailing(isAnyKept ? why : null)
    if (unwritten().length < tried.length) notify(null) // their cases stand as before
    for (const one of tried) tell(one, fail({ kind: 'not-saved', why }))
    if (isAnyKept) retry = setTimeout(() => void flush(), retryMs)
  } finally {
    writing = null
  }
}

/** All edits of one case that wait, in one transaction. Rejects, with nothing changed, when the disk fails. */
async function writeOneCase(caseId: string): Promise<void> {
  const mine = unwritten().filter((one) => one.caseId === caseId)
  let problems = new Map<Unwritten, EditProblem>()
  const written = await updateCase(caseId, (before) => {
    problems = new Map()
    return mine.reduce((state, one) => applyEdit(state, one, problems), before)
  })
  dropUnwritten(mine)
  if (!written.ok) {
    for (const one of mine) tell(one, fail({ kind: written.problem }))
    return
  }
  hold(caseId, written.value.state, 'here')
  for (const one of mine) {
    const problem = problems.get(one)
    tell(one, problem === undefined ? ok(viewOf(caseId)?.draft ?? null) : fail({ kind: problem }))
  }
}

function applyEdit(state: CaseState, one: Unwritten, problems: Map<Unwritten, EditProblem>): CaseState {
  const edited = one.edit(state)
  if (edited.ok) return edited.value
  problems.set(one, edited.problem)
  return asked.has(one) ? state : keepAside(state, one, edited.problem)
}

/** The person was told that it is kept, and meanwhile it became impossible: keep what it said where it can be read. */
function keepAside(state: CaseState, { says }: Unwritten, problem: EditProblem): CaseState {
  if (says === null) return state
  const reason =
    problem === 'already-submitted' ? problem : problem === 'deleted-elsewhere' ? 'deleted' : 'not-understood'
  return withRefused(state, { ...says, reason })
}

function tell(one: Unwritten, written: Written): void {
  asked.get(one)?.(written)
  asked.delete(one)
}

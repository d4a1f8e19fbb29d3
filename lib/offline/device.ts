import type { Edit } from './case/edit-problem'
import { editAnswer, editSituationField } from './case/edit-answer'
import { createBesideWith } from './case/create-beside'
import { createCaseWith, deleteWith } from './case/edit-case'
import { keepAside, type SaidTooLate } from './case/keep-aside'
import { withoutRefused } from './case/mark-deleted'
import { settle } from './case/settle-conflict'
import { reassessAs } from './case/start-again'
import { submitAs } from './case/submit-as'
import type { CaseDraft, ConflictPlace, NotSavedWhy, Refused, SaveState } from './draft'
import { localDay } from './local-day'
import { newId } from './new-id'
import type { ReadProblem } from './store/envelope'
import { isDeletedHere, isHeld, isSignedOut, joinTabs, loadCase, viewOf } from './store/held-cases'
import { notSavedWhy } from './store/not-saved-why'
import { begunByNobody, takeOver as takeOverCase } from './store/begun-by-nobody'
import { askToLast } from './store/ask-to-last'
import { onWritten, writeCase, type Written, type WriteProblem } from './store/write-case'
import { isErasedThere, isWanted, startLoop, syncNow, syncSoon, wantCase, watchCase } from './sync/sync-loop'
import { currentVersion, isCurrentVersion, isVersion } from '@/lib/instrument/known-versions'
import type { SituationField } from '@/lib/wire/situation-fields'
import type { ItemAnswer } from '@/lib/wire/sync-types'
import { fail, ok, type Result } from '@/lib/shared/result'

export { listCases, type CaseRow } from './list-cases'
export { subscribe, viewOf, type CaseView } from './store/held-cases'
export { begunByNobody, letGo, type BegunCase } from './store/begun-by-nobody'
export { findPerson } from './sync/find-person'
export { syncNow } from './sync/sync-loop'
export { askPast as pastOf } from './sync/ask-past'
export { newId } from './new-id'
export type { Written, WriteProblem } from './store/write-case'

export type OpenProblem =
  /**
   * Not on this device; `no-server`, `signed-out`: and the server could not be asked. `begun-before`: filled in here before
   * anybody came in, and not taken over yet.
   */
  | {
      readonly kind: 'missing'
      readonly why: 'not-found' | 'no-server' | 'signed-out' | 'deleted' | 'begun-before'
    }
  | { readonly kind: ReadProblem }
  | { readonly kind: 'storage'; readonly why: NotSavedWhy }

/** The case as this device has it, with edits that are not written yet; null when it has none. Asks nobody. */
export async function findCase(caseId: string): Promise<Result<CaseDraft | null, OpenProblem>> {
  if (!isHeld(caseId)) {
    try {
      const read = await loadCase(caseId)
      if (!read.ok) return fail({ kind: read.problem })
    } catch (error) {
      return fail({ kind: 'storage', why: notSavedWhy(error) })
    }
  }
  return ok(viewOf(caseId)?.draft ?? null)
}

/**
 * The case as this device has it; one that is not here is fetched first. The first time a page opens a case that the
 * server knows it is also asked of the server, and listeners are told when that brought something.
 */
export async function openCase(caseId: string): Promise<Result<CaseDraft, OpenProblem>> {
  const found = await findCase(caseId)
  if (!found.ok) return found
  if (isDeletedHere(caseId)) return fail({ kind: 'missing', why: 'deleted' })
  if (found.value === null && (await isBegunBefore(caseId)))
    return fail({ kind: 'missing', why: 'begun-before' })
  const isNew = watchCase(caseId)
  if (found.value !== null) {
    if (isNew) syncSoon()
    return ok(found.value)
  }
  wantCase(caseId)
  await syncNow()
  const fetched = viewOf(caseId)?.draft ?? null
  if (fetched !== null) return ok(fetched)
  if (isWanted(caseId)) return fail({ kind: 'missing', why: isSignedOut() ? 'signed-out' : 'no-server' })
  return fail({ kind: 'missing', why: isErasedThere(caseId) ? 'deleted' : 'not-found' })
}

/** Asks the server for a case anew, as after something was done with it there. Resolves when it has been tried. */
export function fetchCase(caseId: string): Promise<void> {
  wantCase(caseId)
  return syncNow()
}

/** A case that was filled in here before anybody came in becomes theirs, and is sent. Rejects when the disk fails. */
export async function takeOver(caseId: string): ReturnType<typeof takeOverCase> {
  const taken = await takeOverCase(caseId)
  if (taken.ok) syncSoon()
  return taken
}

const isBegunBefore = async (caseId: string): Promise<boolean> =>
  (await begunByNobody().catch(() => [])).some((begun) => begun.caseId === caseId)

/**
 * A new case with one open assessment, or the one that already has this id. It is given even when the disk refuses it:
 * it is then in memory only, as `saveStateOf` says, and tried again. `deleted`: this id was deleted here.
 */
export async function createCase(caseId: string = newId()): Promise<Result<CaseDraft, WriteProblem>> {
  return create(
    caseId,
    createCaseWith(makeFor(caseId), { assessmentId: newId(), instrument: currentVersion }),
  )
}

/**
 * A new, empty case beside this one, for another person who assesses the same negotiation without seeing its answers. It
 * has the situation of the first, which is fetched when it is not here.
 */
export async function createBeside(caseId: string): Promise<Result<CaseDraft, OpenProblem | WriteProblem>> {
  const first = await openCase(caseId)
  if (!first.ok) return first
  const made = makeFor(newId())
  const changeIds = {
    codeName: newId(),
    ask: newId(),
    kindOfAsk: newId(),
    counterpart: newId(),
    counterpartLevel: newId(),
    area: newId(),
    meetingDate: newId(),
  }
  const asked = first.value.assessments[0]?.instrument ?? currentVersion
  const instrument = isVersion(asked) ? asked : currentVersion // only answers to the same questions are compared
  const beginning = { assessmentId: newId(), instrument }
  return create(made.caseId, createBesideWith(made, { ...beginning, first: first.value, changeIds }))
}

async function create(caseId: string, edit: Edit): Promise<Result<CaseDraft, WriteProblem>> {
  const written = await write(caseId, edit)
  if (!written.ok && written.problem.kind !== 'not-saved') return written
  const draft = viewOf(caseId)?.draft ?? null
  return draft === null ? fail({ kind: 'deleted' }) : ok(draft)
}

/** Sets what the patch names and leaves the rest of the answer. Resolves when the disk has it. */
export function setAnswer(
  caseId: string,
  assessmentId: string,
  itemId: string,
  patch: Partial<ItemAnswer>,
): Promise<Written> {
  const made = makeFor(caseId)
  const clean = patch.note === undefined ? patch : { ...patch, note: sendable(patch.note) }
  const answer = { value: null, known: null, note: '', ...clean }
  const what = { of: 'answer', assessmentId, itemId, answer } as const
  return write(caseId, editAnswer({ ...made, assessmentId, itemId, patch: clean }), saying(made, what))
}

export function editSituation(caseId: string, field: SituationField, value: string): Promise<Written> {
  const made = makeFor(caseId)
  const clean = sendable(value)
  const what = { of: 'situation', field, value: clean } as const
  return write(caseId, editSituationField({ ...made, field, value: clean }), saying(made, what))
}

/** Keeps what was filled in too late among what was refused, so that it can be read. */
export const keepSaidTooLate = (caseId: string, said: SaidTooLate): Promise<Written> =>
  write(caseId, keepAside(makeFor(caseId), said))

/**
 * Freezes the assessment here and asks the server to freeze it, once everything before has arrived. A day to look again
 * by that has come is taken back.
 */
export function submitAssessment(caseId: string, assessmentId: string, language: string): Promise<Written> {
  const submission = { assessmentId, language, today: localDay(new Date()), dateChangeId: newId() }
  return write(caseId, submitAs(makeFor(caseId), submission))
}

/**
 * Starts a new assessment with the answers of the last one, which the server must have confirmed, and takes back what
 * called for it. It asks the questions of today: `newer-version` where the last one knows newer ones. A case that is not
 * here is fetched first.
 */
export async function reassess(caseId: string): Promise<Written> {
  const opened = await openCase(caseId)
  if (!opened.ok && opened.problem.kind === 'missing') return fail({ kind: 'no-such-case' })
  const version = viewOf(caseId)?.draft?.assessments.at(-1)?.instrument ?? currentVersion
  if (!isVersion(version)) return fail({ kind: 'newer-version' })
  const changeIds = { reviewDate: newId(), watchSeen: newId() }
  const moved = isCurrentVersion(version)
    ? {}
    : { instrument: (await import('@/lib/instrument/instruments')).currentInstrument }
  const look = { assessmentId: newId(), today: localDay(new Date()), changeIds, ...moved }
  return command(caseId, reassessAs(makeFor(caseId), look))
}

/** Removes the content from this device at once, and from the server when it is reached. */
export const deleteCase = (caseId: string): Promise<Written> => command(caseId, deleteWith(makeFor(caseId)))

/** Makes an edit that was put together from a file, now or not at all. */
export const editWhole = (caseId: string, edit: Edit): Promise<Written> => command(caseId, edit)

export const settleConflict = (
  caseId: string,
  place: ConflictPlace,
  choice: 'mine' | 'theirs',
): Promise<Written> => write(caseId, settle(makeFor(caseId), place, choice))

/** Lets go of a refused change that the person has read. */
export const dismissRefused = (caseId: string, id: string): Promise<Written> =>
  write(caseId, (state) => ok(withoutRefused(state, id)))

export const saveStateOf = (caseId: string): SaveState => viewOf(caseId)?.save ?? { kind: 'empty' }

let isStarted = false

/** Starts to exchange with the server and with the other tabs. Once per page; more calls do nothing. */
export function startSync(): void {
  if (isStarted) return
  isStarted = true
  joinTabs()
  onWritten(() => {
    syncSoon()
    void askToLast()
  })
  startLoop()
}

const write = (caseId: string, edit: Edit, says: Omit<Refused, 'reason'> | null = null): Promise<Written> =>
  writeCase({ caseId, edit, says })

/** Done now or not at all: a person who was told that it failed may have decided otherwise since. */
const command = (caseId: string, edit: Edit): Promise<Written> =>
  writeCase({ caseId, edit, says: null, isCommand: true })

const makeFor = (caseId: string) => ({ caseId, changeId: newId(), madeAt: new Date().toISOString() })

const saying = (
  { changeId, madeAt }: { readonly changeId: string; readonly madeAt: string },
  what: Refused['what'],
): Omit<Refused, 'reason'> => ({ id: changeId, madeAt, what })

/** Without what no server takes: NUL, and half a character where `maxlength` cut through one. */
const sendable = (text: string): string => text.replace(/\p{Surrogate}|\0/gu, '')

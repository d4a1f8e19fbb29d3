import type { CaseDraft, CaseState, NotSavedWhy, Refused, SaveState, ServerState } from '@/lib/offline/draft'
import type { Edit } from '@/lib/offline/case/edit-problem'
import { countWaiting, saveState } from '@/lib/offline/case/save-state'
import { databaseNameOf, personHere } from '@/lib/offline/person/person-here'
import type { ReadProblem } from './envelope'
import { readCase, updateCase, writeAnew } from './case-store'
import { onCleared } from './database'
import type { Result } from '@/lib/shared/result'

/** What a page shows of a case. The same object until something changes. */
export type CaseView = {
  readonly draft: CaseDraft | null
  readonly save: SaveState
  /** Changes that have not reached the server, and open choices. */
  readonly waiting: number
}

/** An edit that is on screen and not on the disk yet. */
export type Unwritten = {
  readonly caseId: string
  readonly edit: Edit
  /** What it says, to be kept if it can no longer be made when the disk works again. */
  readonly says: Omit<Refused, 'reason'> | null
  /** Has no content that could be lost: when the disk fails it is let go, and the person is told that nothing was done. */
  readonly isCommand?: boolean
}

type Listener = (caseId: string | null) => void

const empty: CaseState = { draft: null, queue: [] }
const stored = new Map<string, CaseState>()
const views = new Map<string, CaseView>()
const listeners = new Set<Listener>()
const backlog: Unwritten[] = []
let failing: NotSavedWhy | null = null
let server: ServerState = 'sending'
/** Cases whose changes the server refuses, while it may take those of others. */
let aside: readonly string[] = []
let channel: BroadcastChannel | null = null

/**
 * Calls the listener when a case changes, here or in another tab; null: any of them may have. It is called, too, when an
 * edit that failed for a full disk has been written at a later try: `not-saved` is gone from the view by then, so a page
 * that kept something because the edit resolved as not saved can make it again, which changes nothing and resolves well.
 */
export function subscribe(listener: Listener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export const notify = (caseId: string | null): void => {
  for (const listener of [...listeners]) listener(caseId)
}

/** The case as it stands on screen: what is stored, with what is not written yet on top. Undefined: not read yet. */
export function viewOf(caseId: string): CaseView | undefined {
  const known = views.get(caseId)
  const pending = backlog.filter((one) => one.caseId === caseId)
  if (known !== undefined || (pending.length === 0 && !stored.has(caseId))) return known
  const shown = pending.reduce(
    (state, { edit }) => {
      const edited = edit(state)
      return edited.ok ? edited.value : state
    },
    stored.get(caseId) ?? empty,
  )
  const why = aside.includes(caseId) ? 'server-refuses' : server
  const save = saveState(shown, { unwritten: pending.length, failing, server: why })
  const view = { draft: shown.draft, save, waiting: countWaiting(shown) }
  views.set(caseId, view)
  return view
}

/** Takes note of what the disk has now. `here`: this tab wrote it, and tells the others. */
export function hold(caseId: string, state: CaseState, from: 'here' | 'read'): void {
  stored.set(caseId, state)
  views.delete(caseId)
  if (from === 'read') return
  channel?.postMessage({ caseId })
  notify(caseId)
}

/** Whether the disk was read for this case, and is followed since. */
export const isRead = (caseId: string): boolean => stored.has(caseId)

export const isHeld = (caseId: string): boolean =>
  stored.has(caseId) || backlog.some((one) => one.caseId === caseId)

export const heldCaseIds = (): readonly string[] => [
  ...new Set([...stored.keys(), ...backlog.map(({ caseId }) => caseId)]),
]

/** Deleted on this device; the server may not know yet. */
export const isDeletedHere = (caseId: string): boolean =>
  stored.get(caseId)?.queue.some(({ change }) => change.kind === 'delete-case') ?? false

/** Made on this device, and the server has not been told that yet. */
export const isToBeMade = (caseId: string): boolean =>
  stored.get(caseId)?.queue.some(({ change: { kind } }) => kind === 'create-case' || kind === 'take-in') ??
  false

/** Whether the server said, when it was last asked, that nobody is signed in. */
export const isSignedOut = (): boolean => server === 'signed-out'

/** Whether the last try to write failed: what is on screen is lost if the page closes. */
export const isFailing = (): boolean => failing !== null

/** Edits that wait for the disk, oldest first. */
export const unwritten = (): readonly Unwritten[] => backlog

export function addUnwritten(one: Unwritten): void {
  backlog.push(one)
  views.delete(one.caseId)
  notify(one.caseId)
}

/** Takes edits off the list, because the disk has them or they can never be made. Tells nobody: `hold` does, or the caller. */
export function dropUnwritten(gone: readonly Unwritten[]): void {
  for (const one of gone) {
    const place = backlog.indexOf(one)
    if (place >= 0) backlog.splice(place, 1)
    views.delete(one.caseId)
  }
}

export function setFailing(why: NotSavedWhy | null): void {
  if (failing === why) return
  failing = why
  views.clear()
  notify(null)
}

/** What came of the last exchange, in this tab or in another. */
export function setServerState(
  next: ServerState,
  refused: readonly string[],
  from: 'here' | 'elsewhere' = 'here',
): void {
  if (server === next && String(aside) === String(refused)) return
  // The version is that of this page: another tab may be older or newer, and then tells nothing of this one.
  if (from === 'elsewhere' && server === 'other-version') return
  server = next
  aside = refused
  if (from === 'here' && server !== 'other-version') channel?.postMessage({ server, aside })
  views.clear()
  notify(null)
}

/** Reads a case and holds it, so that its view can be shown at once from then on. */
export async function loadCase(caseId: string): Promise<Result<CaseState, ReadProblem>> {
  const read = await readCase(caseId)
  if (read.ok) hold(caseId, read.value, 'read')
  return read
}

/**
 * Takes into a case what the server said of it, and gives what it is then; null where it cannot be read. Nobody is told
 * when that changed nothing: pages that ask again when they are told, in two tabs, would keep each other asking for ever.
 */
export async function takeIn(
  caseId: string,
  change: (state: CaseState) => CaseState,
): Promise<CaseState | null> {
  const taken = await updateCase(caseId, change)
  if (!taken.ok) return null
  if (taken.value.isChanged) hold(caseId, taken.value.state, 'here')
  return taken.value.state
}

/** Reads again what this tab shows: after another tab wrote, or after the page lay frozen. */
export async function reload(caseIds: readonly string[]): Promise<void> {
  await Promise.allSettled(caseIds.map(loadCase))
  notify(caseIds.length === 1 ? (caseIds[0] ?? null) : null)
}

/** The browser's data was cleared under this page: what it holds in memory is written again, and goes on to the server. */
onCleared(async (database) => {
  for (const [caseId, state] of await writeAnew(database, stored)) hold(caseId, state, 'here')
})

/** Listens to the other tabs of this device, and tells them what this one writes. A browser that blocks storage has none. */
export function joinTabs(): void {
  try {
    channel = new BroadcastChannel(databaseNameOf(personHere())) // another's tabs are no concern of this one
  } catch {
    return
  }
  channel.onmessage = ({
    data,
  }: MessageEvent<{
    readonly caseId?: string
    readonly server?: ServerState
    readonly aside?: readonly string[]
  }>) => {
    if (data.server !== undefined) setServerState(data.server, data.aside ?? [], 'elsewhere')
    if (data.caseId === undefined) return
    if (stored.has(data.caseId)) void reload([data.caseId])
    else notify(data.caseId)
  }
}

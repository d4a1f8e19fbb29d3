import { countQueued, staleCaseIds } from '@/lib/offline/store/case-store'
import {
  heldCaseIds,
  isFailing,
  isToBeMade,
  notify,
  reload,
  setServerState,
  unwritten,
} from '@/lib/offline/store/held-cases'
import { isAnothersNow, markPerson, personHere, tell } from '@/lib/offline/person/person-here'
import { unlistedCaseIds } from '@/lib/offline/store/listed-cases'
import type { Unreachable } from '@/lib/offline/draft'
import { flush } from '@/lib/offline/store/write-case'
import { isUnreachable } from './ask-server'
import { backoffMs } from './backoff'
import { askWhoIsIn } from './find-person'
import { pullCase, pullList } from './pull'
import { sendChanges } from './send-changes'

const afterEditMs = 300
const whileWaitingMs = 15_000

/** Cases to fetch. */
const toPull = new Set<string>()
/** Cases this page has opened. */
const watched = new Set<string>()
/** Cases that this page asked for, and the server has erased, or shows to this person no longer. */
const erased = new Set<string>()
let wantsList = true
let failures = 0
let running: Promise<void> | null = null
let isAskedAgain = false
let timer: { readonly id: ReturnType<typeof setTimeout>; readonly due: number } | null = null

/** Whether the server said, when it was asked for this case, that it was deleted, or is not theirs to see any more. */
export const isErasedThere = (caseId: string): boolean => erased.has(caseId)

export const wantCase = (caseId: string): void => {
  toPull.add(caseId)
}

/** A page shows this case: fetch it now, and again when the person comes back to the page. False: it was known already. */
export function watchCase(caseId: string): boolean {
  if (watched.has(caseId)) return false
  watched.add(caseId)
  wantCase(caseId)
  return true
}

/** Whether a fetch of this case is still to come. */
export const isWanted = (caseId: string): boolean => toPull.has(caseId)

/** Sends and fetches now. Resolves when it has been tried, with whatever result. */
export function syncNow(): Promise<void> {
  isAskedAgain = true
  running ??= runAll().finally(() => {
    running = null
  })
  return running
}

/** After an edit: soon, but not before the wait that earlier failures earned. */
export const syncSoon = (): void => {
  schedule(failures === 0 ? afterEditMs : backoffMs(failures))
}

/** Forgets earlier failures: the network or the person came back. */
function syncAfresh(): void {
  failures = 0
  void syncNow()
}

async function runAll(): Promise<void> {
  while (isAskedAgain) {
    isAskedAgain = false
    await alone(runOnce)
  }
}

/** Only one tab talks to the server at a time. Without locks, both may: sending twice has the effect of once. */
async function alone(work: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) await navigator.locks.request(`counterweight-sync-${personHere() ?? ''}`, work)
  else await work()
}

async function runOnce(): Promise<void> {
  await flush()
  if (isAnothersNow()) return // the page is about to load again
  const aside = new Set<string>()
  const exchanged = await exchange(aside)
  const reached = exchanged === 'signed-out' ? await lookForPerson() : exchanged
  const isThere = reached === 'all'
  failures = isThere ? 0 : failures + 1
  if (reached !== 'disk') setServerState(isThere ? 'sending' : reached, [...aside])
  if (!isThere) schedule(backoffMs(failures))
  else if (await isAnythingWaiting()) schedule(whileWaitingMs)
}

/** `all`: all was tried. What the server refused waits for the next exchange, and holds up nothing else. */
type Exchanged = 'all' | Unreachable | 'disk'

/** Adds to `aside` the cases whose changes the server refuses. */
async function exchange(aside: Set<string>): Promise<Exchanged> {
  if (personHere() === null) return 'signed-out'
  try {
    const sent = await sendChanges(aside, wantCase)
    if (sent !== 'all') return sent
    const pulled = await fetchWanted(aside)
    // What was fetched may let held changes go: those of a new assessment, say.
    return pulled === 'all' ? await sendChanges(aside, wantCase) : pulled
  } catch {
    return 'disk' // the same writes are told to the person where they are edits; here they are tried again
  }
}

/** Whoever has come in instead gets pages of their own, which begin anew: nothing of this one is sent as theirs. */
async function lookForPerson(): Promise<Unreachable> {
  const asked = await askWhoIsIn()
  if (asked.kind === 'reply' && asked.value.id !== personHere()) {
    markPerson(asked.value)
    tell()
  }
  return isUnreachable(asked.kind) ? asked.kind : 'signed-out'
}

/** First the case that this page shows, then the list, then the rest. */
async function fetchWanted(aside: ReadonlySet<string>): Promise<Exchanged> {
  const shown = await pullEach(
    [...toPull].filter((caseId) => watched.has(caseId)),
    aside,
  )
  if (shown !== 'all') return shown
  if (wantsList) {
    const list = await pullList(() => {
      notify(null)
    })
    if (isUnreachable(list.kind)) return list.kind
    if (list.kind === 'reply') for (const caseId of await unlistedCaseIds()) wantCase(caseId)
    if (list.kind !== 'server-refuses') wantsList = false
  }
  return pullEach([...toPull], aside)
}

async function pullEach(
  caseIds: readonly string[],
  aside: ReadonlySet<string>,
): Promise<Exclude<Exchanged, 'disk'>> {
  for (const caseId of caseIds) {
    // Made here since the last sending, or not taken: not there to be fetched, or not as it will be.
    if (isToBeMade(caseId) || aside.has(caseId)) continue
    const pulled = await pullCase(caseId)
    if (isUnreachable(pulled.kind)) return pulled.kind
    if (pulled.kind === 'deleted' || pulled.kind === 'taken-back') erased.add(caseId)
    if (pulled.kind !== 'server-refuses') toPull.delete(caseId)
  }
  return 'all'
}

async function isAnythingWaiting(): Promise<boolean> {
  if (unwritten().length > 0 || toPull.size > 0 || wantsList) return true
  return (await countQueued().catch(() => 0)) > 0
}

/** The earlier of two appointments counts. */
function schedule(delayMs: number): void {
  const due = Date.now() + delayMs
  if (timer !== null) {
    if (timer.due <= due) return
    clearTimeout(timer.id)
  }
  const id = setTimeout(() => {
    timer = null
    void syncNow()
  }, delayMs)
  timer = { id, due }
}

async function wantStale(): Promise<void> {
  for (const caseId of await staleCaseIds().catch(() => [])) wantCase(caseId)
}

/** Starts to exchange with the server, now and whenever the network, the page or an edit gives reason to. */
export function startLoop(): void {
  addEventListener('online', syncAfresh)
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void reload(heldCaseIds())
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
      void reload(heldCaseIds())
      wantsList = true
      for (const caseId of watched) wantCase(caseId)
    }
    syncAfresh()
  })
  addEventListener('beforeunload', (event) => {
    if (isFailing()) event.preventDefault() // it would be lost: let the browser ask
  })
  void wantStale().then(syncAfresh)
}

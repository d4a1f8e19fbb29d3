/**
 * What a browser notes of the person it belongs to now, in localStorage beside the cases: an id and settings, never
 * content. `inlineCover` (components/people/cover) reads the same names before any script has loaded.
 */
const names = {
  /** Their id. '': they signed out. Absent: nobody came in yet, or the browser was emptied. */
  person: 'counterweight-person',
  /** Of whom it is known that they have a passphrase or a passkey. */
  secret: 'counterweight-secret',
  /** Who locked the page; `nobody` where nobody had come in. */
  locked: 'counterweight-locked',
  /** When somebody last did something in any tab, in ms since 1970. */
  seen: 'counterweight-seen',
  /** Whose sign-in the server is still to end. */
  leaving: 'counterweight-leaving',
} as const

const lockAfter = (personId: string): string => `counterweight-lock-after-${personId}`
const nobody = '-'

declare global {
  interface Window {
    /** Whose this page was when it began to load; '': nobody's. */
    personHere?: string
  }
}

/** Stored before a browser knew of people: the first person's, who has this id, under the name it had. */
const firstPerson = 'local'

/** Where the cases of this person are stored; null: what is filled in before anybody came in. */
export const databaseNameOf = (personId: string | null): string =>
  personId === null
    ? 'counterweight-nobody'
    : personId === firstPerson
      ? 'counterweight'
      : `counterweight-${personId}`

/** What a browser tells of the person it belongs to. */
export type Me = { readonly id: string; readonly hasProof: boolean }

/** Whose this browser is now, in whichever tab they came in; null: nobody's. */
export const markedPerson = (): string | null => read(names.person) || null

let here: string | null | undefined

/** Whose this page is: that does not change as long as it is open. null: nobody's. */
export const personHere = (): string | null =>
  (here ??= (typeof window === 'undefined' ? undefined : window.personHere) ?? markedPerson() ?? '') || null

/**
 * This browser is another's by now, or nobody's: what this page holds goes nowhere any more. A browser that was emptied says
 * nothing of it.
 */
export function isAnothersNow(): boolean {
  const marked = read(names.person)
  return marked !== null && marked !== (personHere() ?? '')
}

/** This page was opened before it was known whose it is, and that is known now. */
export function becomePageOf({ id, hasProof }: Me): void {
  here = window.personHere = id
  markPerson({ id, hasProof })
}

/** From now on this browser is theirs. Pages of another in other tabs load again; this page is for its caller to leave. */
export function markPerson({ id, hasProof }: Me): void {
  write(names.person, id)
  write(names.secret, hasProof ? id : null)
}

/** The same of somebody who has just proved who they are: what they had locked is open. */
export function cameIn(me: Me): void {
  markPerson(me)
  if (isLocked()) write(names.locked, null)
  noteActivity()
}

/** From now on it is nobody's. `unknown`: somebody came in, and it could not be asked who. */
export function unmarkPerson(why: 'away' | 'unknown'): void {
  write(names.person, why === 'away' ? '' : null)
  write(names.secret, null)
}

/** Whether the lock of this browser opens by a passphrase or a passkey alone. */
export const isLockedByProof = (): boolean => markedPerson() !== null && read(names.secret) === markedPerson()

export const isLocked = (): boolean => read(names.locked) === who()

/** Covers every page of this browser, in all tabs, until `unlock`. */
export function lock(): void {
  write(names.locked, who())
  tell()
}

export function unlock(): void {
  write(names.locked, null)
  noteActivity()
  tell()
}

export const lockTimes = [5, 10, 30, 0] as const
/** Minutes without a sign of life after which the page is covered; 0: never. */
export type LockTime = (typeof lockTimes)[number]
const usualLockTime: LockTime = 10

export function lockTime(): LockTime {
  const stored = read(lockAfter(who()))
  return lockTimes.find((minutes) => String(minutes) === stored) ?? usualLockTime
}

export const keepLockTime = (minutes: LockTime): void => {
  write(lockAfter(who()), String(minutes))
}

export const noteActivity = (now = Date.now()): void => {
  write(names.seen, String(now))
}

/** Whether nobody has done anything for longer than the person wants. Where nobody came in, nothing is covered by time. */
export function isIdle(now = Date.now()): boolean {
  const minutes = lockTime()
  const seen = Number(read(names.seen) ?? now)
  return markedPerson() !== null && minutes > 0 && now - seen >= minutes * 60_000
}

/** The sign-in of this person is to be ended at the server, which could not be asked yet. null: of nobody. */
export const leaving = (): string | null => read(names.leaving)
export const markLeaving = (personId: string | null): void => {
  write(names.leaving, personId)
}

/** Takes away the settings of a person who goes. */
export const forgetSettingsOf = (personId: string): void => {
  write(lockAfter(personId), null)
  write(keptViews(personId), null)
}

const keptViews = (personId: string): string => `counterweight-views-${personId}`

/** Views of the list of cases that whoever is here keeps: queries of its address, a line each, without any letters looked for. */
export const viewsKept = (): string => read(keptViews(who())) ?? ''

export const keepViews = (queries: readonly string[]): void => {
  write(keptViews(who()), queries.length === 0 ? null : queries.join('\n'))
  tell()
}

const who = (): string => markedPerson() ?? nobody

/** Other tabs hear of what is written from the browser; this one in the same way. */
export const tell = (): void => {
  window.dispatchEvent(new Event('storage'))
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null // blocked: then nothing is stored for anybody either
  }
}

function write(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name)
    else localStorage.setItem(name, value)
  } catch {
    // Blocked, or full. What is stored of cases fails too then, and that is told.
  }
}

import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb'
import { databaseNameOf, isAnothersNow, personHere } from '@/lib/offline/person/person-here'
import { isRecord } from '@/lib/wire/shape/shape'
import type { CaseEnvelope, ChangeEnvelope, ListedEnvelope } from './envelope'

/** How far the list of the server was read. */
export type ListMark = {
  /** What to ask the server with next. */
  readonly cursor: string
  /** Goes up with each page that is taken in, by whatever tab. */
  readonly pages: number
}

export type Schema = DBSchema & {
  cases: { key: string; value: CaseEnvelope; indexes: { stale: number } }
  outbox: { key: number; value: ChangeEnvelope; indexes: { caseId: string } }
  /** What the server told of its cases, and under one key how far it was read. */
  listed: { key: string; value: ListedEnvelope }
  marks: { key: 'list'; value: ListMark }
}
export type Database = IDBPDatabase<Schema>

type Upgrading = IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>
type Upgrade = (database: Database, tx: Upgrading) => void

/** Numbered by their place, from 1. Append only: a device may come from any of them. */
export const upgrades: readonly Upgrade[] = [
  // 1: cases and outbox
  (database) => {
    database.createObjectStore('cases', { keyPath: 'caseId' })
    const outbox = database.createObjectStore('outbox', { autoIncrement: true })
    outbox.createIndex('caseId', 'caseId')
  },
  // 2: stale cases by index
  (_database, tx) => {
    tx.objectStore('cases').createIndex('stale', 'stale')
    void markStale(tx)
  },
  // 3: what the server told of its cases
  (database) => {
    database.createObjectStore('listed', { keyPath: 'caseId' })
    database.createObjectStore('marks')
  },
]

/** A failure in here ends the upgrade, and the database cannot be opened: nothing needs to wait for it. */
async function markStale(tx: Upgrading): Promise<void> {
  for (let at = await tx.objectStore('cases').openCursor(); at !== null; at = await at.continue()) {
    const body: unknown = at.value.body // of any version, sealed ones included
    if (isRecord(body) && body.stale === true) await at.update({ ...at.value, stale: 1 })
  }
}

let opening: Promise<Database> | null = null
/** This page has opened it before: found empty now, it was cleared under the page. */
let isKnown = false
let refill: (database: Database) => Promise<void> = () => Promise.resolve()

/** What to do with a database that was cleared under an open page, before anybody reads or writes it. */
export function onCleared(work: (database: Database) => Promise<void>): void {
  refill = work
}

/**
 * What this device keeps of the person whose page this is. Rejects when storage is blocked, or an old version of the app in
 * another tab holds it.
 */
export function openDatabase(): Promise<Database> {
  opening ??= openWhole().catch((error: unknown) => {
    opening = null
    throw error
  })
  return opening
}

async function openWhole(): Promise<Database> {
  const { database, isNew } = await open(databaseNameOf(personHere()))
  if (isNew && isKnown) await refill(database)
  isKnown = true
  return database
}

/** Then there is no database after all. */
function abort(tx: Upgrading): void {
  tx.done.catch(() => undefined)
  tx.abort()
}

/** What was filled in before anybody came in; null: nothing. To be closed by whoever opens it. */
export async function openNobodys(): Promise<Database | null> {
  const found = { isNone: false }
  try {
    return await openDB<Schema>(databaseNameOf(null), upgrades.length, {
      upgrade: (database, oldVersion, _newVersion, tx) => {
        found.isNone = oldVersion === 0
        if (found.isNone) abort(tx)
        else for (const upgrade of upgrades.slice(oldVersion)) upgrade(database, tx)
      },
    })
  } catch (error) {
    if (found.isNone) return null
    throw error
  }
}

function open(name: string): Promise<{ database: Database; isNew: boolean }> {
  let isNew = false
  return new Promise((resolve, reject) => {
    openDB<Schema>(name, upgrades.length, {
      upgrade: (database, oldVersion, _newVersion, tx) => {
        isNew = oldVersion === 0
        if (isNew && isAnothersNow()) {
          abort(tx) // they signed out, in another tab perhaps: a page that is still open brings nothing back
          return
        }
        for (const upgrade of upgrades.slice(oldVersion)) upgrade(database, tx)
      },
      blocked: () => {
        reject(new DOMException('Held by an older version of the app in another tab', 'InvalidStateError'))
      },
      blocking: (_current, _next, event) => {
        // A newer version of the app wants to upgrade: let it. The next write here finds a newer database and says so.
        forget()
        if (event.target instanceof IDBDatabase) event.target.close()
      },
      terminated: forget,
    }).then((database) => {
      resolve({ database, isNew })
    }, reject)
  })
}

/** The browser closed the connection: the next use opens a new one. */
const forget = (): void => {
  opening = null
}

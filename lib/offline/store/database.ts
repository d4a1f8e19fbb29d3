import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { CaseEnvelope, ChangeEnvelope } from './envelope'

export type Schema = DBSchema & {
  cases: { key: string; value: CaseEnvelope }
  outbox: { key: number; value: ChangeEnvelope; indexes: { caseId: string } }
}
export type Database = IDBPDatabase<Schema>

type Upgrade = { readonly name: string; readonly run: (database: Database) => void }

/** Numbered by their place, from 1. Append only: a device may come from any of them. */
export const upgrades: readonly Upgrade[] = [
  {
    name: 'cases-and-outbox',
    run: (database) => {
      database.createObjectStore('cases', { keyPath: 'caseId' })
      const outbox = database.createObjectStore('outbox', { autoIncrement: true })
      outbox.createIndex('caseId', 'caseId')
    },
  },
]

export const databaseName = 'counterweight'

let opening: Promise<Database> | null = null

/** The database of this device. Rejects when storage is blocked, or an old version of the app in another tab holds it. */
export function openDatabase(): Promise<Database> {
  opening ??= open().catch((error: unknown) => {
    opening = null
    throw error
  })
  return opening
}

function open(): Promise<Database> {
  return new Promise((resolve, reject) => {
    openDB<Schema>(databaseName, upgrades.length, {
      upgrade: (database, oldVersion) => {
        for (const { run } of upgrades.slice(oldVersion)) run(database)
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
    }).then(resolve, reject)
  })
}

/** The browser closed the connection: the next use opens a new one. */
const forget = (): void => {
  opening = null
}

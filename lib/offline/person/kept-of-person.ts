import { isRecord } from '@/lib/wire/shape/shape'
import { databaseNameOf, forgetSettingsOf } from './person-here'
import { removeFieldsOf } from './typed-fields'

/** Changes of a case that have not reached the server. */
export type Unsent = { readonly caseId: string; readonly codeName: string; readonly changes: number }

/** What would be lost with all that this browser keeps of a person. Rejects when the disk cannot be read. */
export async function unsentOf(personId: string | null): Promise<readonly Unsent[]> {
  const database = await open(databaseNameOf(personId))
  if (database === null) return []
  try {
    const tx = database.transaction(['cases', 'outbox'])
    const [cases, outbox] = await Promise.all([
      done<unknown[]>(tx.objectStore('cases').getAll()),
      done<unknown[]>(tx.objectStore('outbox').getAll()),
    ])
    return countUnsent(cases, outbox)
  } finally {
    database.close()
  }
}

/** Making a case or an assessment is no change to a person, unless nothing else waits of the case. */
export function countUnsent(cases: readonly unknown[], outbox: readonly unknown[]): readonly Unsent[] {
  const names = new Map(cases.filter(isRecord).map((row) => [row.caseId, codeNameIn(row.body)]))
  const kinds = new Map<string, unknown[]>()
  for (const row of outbox) {
    if (!isRecord(row) || typeof row.caseId !== 'string') continue
    const kind = isRecord(row.change) ? row.change.kind : null
    kinds.set(row.caseId, [...(kinds.get(row.caseId) ?? []), kind])
  }
  return [...kinds].map(([caseId, all]) => {
    const loud = all.filter((kind) => kind !== 'create-case' && kind !== 're-assess').length
    return { caseId, codeName: names.get(caseId) ?? '', changes: Math.max(loud, 1) }
  })
}

function codeNameIn(body: unknown): string {
  const situation = isRecord(body) ? body.situation : null
  const field = isRecord(situation) ? situation.codeName : null
  return isRecord(field) && typeof field.value === 'string' ? field.value : ''
}

/**
 * Removes all that this browser keeps of a person. Emptied first, and within one transaction: a tab that still holds the
 * database could put off its removal. Rejects when the disk refuses, with nothing removed.
 */
export async function removeKeptOf(personId: string | null): Promise<void> {
  const name = databaseNameOf(personId)
  const database = await open(name)
  if (database !== null) {
    const stores = [...database.objectStoreNames]
    const tx = database.transaction(stores, 'readwrite', { durability: 'strict' })
    for (const store of stores) tx.objectStore(store).clear()
    await new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => {
        resolve()
      }
      tx.onabort = () => {
        reject(tx.error ?? new DOMException('The disk refuses', 'UnknownError'))
      }
    }).finally(() => {
      database.close()
    })
    indexedDB.deleteDatabase(name)
  }
  removeFieldsOf(personId)
  if (personId !== null) forgetSettingsOf(personId)
}

/** A database as it is, of whatever version; null where there is none, and none is made. */
function open(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    let isNone = false
    request.onupgradeneeded = () => {
      isNone = true
      request.transaction?.abort()
    }
    request.onsuccess = () => {
      resolve(request.result)
    }
    request.onerror = () => {
      if (isNone) resolve(null)
      else reject(request.error ?? new DOMException('The disk refuses', 'UnknownError'))
    }
  })
}

const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result)
    }
    request.onerror = () => {
      reject(request.error ?? new DOMException('The disk refuses', 'UnknownError'))
    }
  })

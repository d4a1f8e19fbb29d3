import { countWaiting } from '@/lib/offline/case/save-state'
import { fail, ok, type Result } from '@/lib/shared/result'
import { personHere } from '@/lib/offline/person/person-here'
import { readAllFrom, removeFrom, updateCase } from './case-store'
import { openNobodys, type Database } from './database'
import { hold } from './held-cases'

/** A case that was filled in on this device before anybody came in. */
export type BegunCase = {
  readonly caseId: string
  readonly codeName: string
  readonly updatedAt: string
  readonly changes: number
}

/** Whom these cases belong to is for the person to say; none where nobody came in, as they are shown like any other then. */
export const begunByNobody = (): Promise<readonly BegunCase[]> =>
  withNobodys([], async (database) =>
    (await readAllFrom(database)).flatMap(({ caseId, state }) => {
      if (!state.ok || state.value.draft === null) return []
      const { situation, updatedAt } = state.value.draft
      const codeName = situation.codeName.value
      return [{ caseId, codeName, updatedAt, changes: countWaiting(state.value) }]
    }),
  )

/**
 * Makes such a case one of the person whose page this is: from then on it is sent. Written there before it is removed here, so
 * that no moment is without it; what is there already stays as it is.
 */
export const takeOver = (caseId: string): Promise<Result<null, 'not-found' | 'unreadable'>> =>
  withNobodys(fail('not-found'), async (database) => {
    const begun = (await readAllFrom(database)).find((one) => one.caseId === caseId)
    if (begun === undefined) return fail('not-found')
    const { state } = begun
    if (!state.ok) return fail('unreadable')
    const { draft, queue } = state.value
    const written = await updateCase(caseId, (before) =>
      before.draft === null && before.queue.length === 0
        ? { draft, queue: queue.map((row) => ({ ...row, key: null })) }
        : before,
    )
    if (!written.ok) return fail('unreadable')
    await removeFrom(database, caseId)
    hold(caseId, written.value.state, 'here')
    return ok(null)
  })

/** Removes such a case from this device. */
export const letGo = (caseId: string): Promise<null> =>
  withNobodys(null, async (database) => {
    await removeFrom(database, caseId)
    return null
  })

async function withNobodys<Value>(none: Value, work: (database: Database) => Promise<Value>): Promise<Value> {
  if (personHere() === null) return none
  const database = await openNobodys()
  if (database === null) return none
  try {
    return await work(database)
  } finally {
    database.close()
  }
}

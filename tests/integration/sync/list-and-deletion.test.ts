import pg from 'pg'
import { expect, it } from 'vitest'
import { getList, send, startOnFreshDatabase } from './api'
import { createCase, editSituation, newIds } from './changes'

const database = startOnFreshDatabase()

it('a case that is deleted while the list is read is in it with its name, as it was when the reading began', async () => {
  const ids = newIds()
  await send(createCase(ids), editSituation(ids, 'codeName', 'Bridge'))
  const client = new pg.Client({ connectionString: database.url() })
  await client.connect()

  // Reading the names waits for this lock; by then the cases have been read.
  await client.query('BEGIN; LOCK TABLE "PrivateText" IN ACCESS EXCLUSIVE MODE')
  const list = getList()
  await untilSomebodyWaits(client)
  await client.query('DELETE FROM "Case" WHERE id = $1', [ids.caseId])
  await client.query('COMMIT')
  await client.end()

  expect((await list).cases).toMatchObject([{ caseId: ids.caseId, codeName: 'Bridge' }])
  expect((await getList()).cases).toEqual([])
})

/** Until another connection waits for a lock; the time limit of the test ends it otherwise. */
async function untilSomebodyWaits(client: pg.Client): Promise<void> {
  for (;;) {
    const { rowCount } = await client.query(
      `SELECT 1 FROM pg_locks WHERE relation = '"PrivateText"'::regclass AND NOT granted`,
    )
    if (rowCount !== 0) return
  }
}

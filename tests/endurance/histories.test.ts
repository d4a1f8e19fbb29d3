import fc from 'fast-check'
import pg from 'pg'
import { expect, it } from 'vitest'
import { startOnFreshDatabase } from '@/tests/integration/sync/api'
import { historyWith, listFaults, liveThrough } from '@/tests/integration/sync/histories'

/** Fewer for a first look: HISTORIES=400. Four cases live at the same time. */
const HISTORIES = Number(process.env.HISTORIES ?? 10_000)

const database = startOnFreshDatabase()

it('two devices never overwrite each other unseen, over 10,000 histories', async () => {
  const client = new pg.Client({ connectionString: database.url() })
  await client.connect()
  await fc.assert(
    fc.asyncProperty(
      fc.array(historyWith({ submitWeight: 1 }), { minLength: 4, maxLength: 4 }),
      async (several) => {
        for (const lived of await Promise.all(several.map(liveThrough))) {
          expect(await listFaults(client, lived)).toEqual([])
        }
      },
    ),
    { seed: 1, numRuns: HISTORIES / 4, endOnFailure: true },
  )
  await client.end()
}, 10_800_000)

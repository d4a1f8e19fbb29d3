import fc from 'fast-check'
import pg from 'pg'
import { expect, it } from 'vitest'
import { startOnFreshDatabase } from './api'
import { historyWith, listFaults, liveThrough } from './histories'

const database = startOnFreshDatabase()

it('two devices never overwrite each other unseen, whatever they do and whatever gets lost', async () => {
  const client = new pg.Client({ connectionString: database.url() })
  await client.connect()
  await fc.assert(
    fc.asyncProperty(historyWith({ submitWeight: 10 }), async (steps) => {
      expect(await listFaults(client, await liveThrough(steps))).toEqual([])
    }),
    { seed: 20261122, numRuns: 40, endOnFailure: true },
  )
  await client.end()
}, 120_000)

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { get, post, startOnFreshDatabase } from '@/tests/integration/sync/api'
import { hostileBody } from '@/tests/integration/sync/hostile'

startOnFreshDatabase()

it('no body makes the server break, over 5,000 hostile ones', async () => {
  await fc.assert(
    fc.asyncProperty(hostileBody, async (body) => {
      expect([200, 400, 413]).toContain((await post(body)).status)
    }),
    { seed: 1, numRuns: 5_000, endOnFailure: true },
  )
  expect((await get()).status).toBe(200)
})

it('no address makes the server break, over 1,000 hostile ones', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
      expect([200, 400, 404]).toContain(
        (await get(`?case=${encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''))}`)).status,
      )
      expect([200, 400, 404]).toContain((await get(`?${text.replaceAll('#', '')}`)).status)
    }),
    { seed: 1, numRuns: 1_000, endOnFailure: true },
  )
})

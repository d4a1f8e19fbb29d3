import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { saveThroughAppKills } from '../integration/launch/kill-app'
import { writeThroughKills } from '../integration/launch/kill-postgres'
import { makeTemporaryFolder } from '../integration/launch/temporary-folder'

/** Fewer for a first look: APP_KILLS=50. */
const APP_KILLS = Number(process.env.APP_KILLS ?? 1000)

const folder = makeTemporaryFolder()

afterAll(() => {
  folder.remove()
})

test('Every row Postgres acknowledged is there after 200 kills in the middle of writing', async () => {
  const { acknowledged, found } = await writeThroughKills(join(folder.path, 'data'), 200, 100)
  expect(acknowledged).toBeGreaterThanOrEqual(20_000)
  expect(found).toBe(acknowledged)
})

test('Every answer that was said to be saved is there once after 1,000 kills of the application', async () => {
  const { acknowledged, found } = await saveThroughAppKills(APP_KILLS, 40)
  expect(acknowledged).toBeGreaterThanOrEqual(APP_KILLS * 40)
  expect(found).toBe(acknowledged)
}, 10_800_000)

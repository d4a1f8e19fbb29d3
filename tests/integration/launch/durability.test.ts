import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { saveThroughAppKills } from './kill-app'
import { writeThroughKills } from './kill-postgres'
import { makeTemporaryFolder } from './temporary-folder'

const folder = makeTemporaryFolder()

afterAll(() => {
  folder.remove()
})

test('Every row Postgres acknowledged is there after it was killed in the middle of writing', async () => {
  const { acknowledged, found } = await writeThroughKills(join(folder.path, 'data'), 3, 40)
  expect(acknowledged).toBeGreaterThanOrEqual(120)
  expect(found).toBe(acknowledged)
}, 60_000)

test('Every answer that was said to be saved is there once after the application was killed while saving', async () => {
  const { acknowledged, found } = await saveThroughAppKills(2, 40)
  expect(acknowledged).toBeGreaterThanOrEqual(80)
  expect(found).toBe(acknowledged)
}, 300_000) // the first start builds the pages

import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeThroughKills } from '../integration/launch/kill-postgres'
import { makeTemporaryFolder } from '../integration/launch/temporary-folder'

const folder = makeTemporaryFolder()

afterAll(() => {
  folder.remove()
})

test('Every row Postgres acknowledged is there after 200 kills in the middle of writing', async () => {
  const { acknowledged, found } = await writeThroughKills(join(folder.path, 'data'), 200, 100)
  expect(acknowledged).toBeGreaterThanOrEqual(20_000)
  expect(found).toBe(acknowledged)
})

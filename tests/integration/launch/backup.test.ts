import { execFileSync } from 'node:child_process'
import { readFileSync, renameSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { startEmbeddedPostgres } from '@/lib/server/launch/database/embedded-postgres'
import { makeTemporaryFolder } from './temporary-folder'

const folder = makeTemporaryFolder()
const data = join(folder.path, '.data')

afterAll(() => {
  folder.remove()
})

async function ask(query: string): Promise<unknown[]> {
  const server = await startEmbeddedPostgres({ dataDirectory: data })
  const client = new pg.Client({ connectionString: server.url })
  try {
    await client.connect()
    return (await client.query<Record<string, unknown>>(query)).rows
  } finally {
    await client.end()
    await server.stop()
  }
}

/** The commands that the README tells people to type, word for word. */
function commandsOf(start: string): string {
  const readme = readFileSync(resolve(import.meta.dirname, '../../../README.md'), 'utf8')
  const line = readme.split('\n').find((one) => one.startsWith(start))
  if (line === undefined) throw new Error(`The README does not say: ${start}`)
  return line
}

test('What the README says about backups brings back what was there, and nothing that came later', async () => {
  await ask("create table kept as select 'before' as word")
  execFileSync('sh', ['-c', commandsOf('tar -czf')], { cwd: folder.path })
  await ask("insert into kept values ('after')")
  renameSync(data, join(folder.path, 'old'))
  execFileSync('sh', ['-c', commandsOf('tar -xzpf')], { cwd: folder.path })
  expect(await ask('select word from kept')).toEqual([{ word: 'before' }])
}, 120_000)

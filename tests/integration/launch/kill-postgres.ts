import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbeddedPostgres } from '@/lib/server/launch/database/embedded-postgres'
import { until } from './launcher'

/**
 * Writes rows one by one and kills Postgres with kill -9 while they are written, as often as asked. Returns how many
 * rows the server had acknowledged and how many of those were found afterwards.
 */
export async function writeThroughKills(
  dataDirectory: string,
  kills: number,
  rowsBetween: number,
): Promise<{ acknowledged: number; found: number }> {
  let restarts = 0
  const postgres = await startEmbeddedPostgres({ dataDirectory, onRestart: () => (restarts += 1) })
  const acknowledged: number[] = []
  await once(postgres.url, 'CREATE TABLE kept (id int PRIMARY KEY)')
  for (let kill = 0; kill < kills; kill += 1) {
    const client = new pg.Client({ connectionString: postgres.url })
    client.on('error', () => undefined)
    await client.connect()
    const first = kill * 1_000_000
    for (let row = first; ; row += 1) {
      if (row === first + rowsBetween) process.kill(postmaster(dataDirectory), 'SIGKILL')
      const isKept = await client.query('INSERT INTO kept VALUES ($1)', [row]).then(
        () => true,
        () => false,
      )
      if (!isKept) break
      acknowledged.push(row)
    }
    await client.end().catch(() => undefined)
    await until(() => restarts > kill)
    await untilAnswering(postgres.url)
  }
  const { rows } = await once(postgres.url, 'SELECT id FROM kept')
  await postgres.stop()
  const found = new Set(rows.map(({ id }) => id))
  return { acknowledged: acknowledged.length, found: acknowledged.filter((row) => found.has(row)).length }
}

const postmaster = (dataDirectory: string): number =>
  Number(readFileSync(join(dataDirectory, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

const untilAnswering = (url: string): Promise<void> =>
  until(() =>
    once(url, 'SELECT 1').then(
      () => true,
      () => false,
    ),
  )

async function once(url: string, sql: string): Promise<pg.QueryResult<{ id: number }>> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await client.query<{ id: number }>(sql)
  } finally {
    await client.end()
  }
}

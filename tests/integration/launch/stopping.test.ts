import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { freePort } from '@/lib/server/launch/database/windows-postgres'
import { endLauncher, postgresOn, signalGroup, startLauncher, until, type Launcher } from './launcher'
import { makeTemporaryFolder } from './temporary-folder'

let folder: ReturnType<typeof makeTemporaryFolder>
let port: number
let launchers: Launcher[]

beforeEach(async () => {
  folder = makeTemporaryFolder()
  port = await freePort()
  launchers = []
})

afterEach(async () => {
  await Promise.all(launchers.map(endLauncher))
  folder.remove()
})

async function start(): Promise<Launcher> {
  const launcher = startLauncher({ PORT: String(port), COUNTERWEIGHT_DATA: folder.path })
  launchers.push(launcher)
  await launcher.up
  return launcher
}

const page = () => fetch(`http://127.0.0.1:${port}/en`)

async function query(sql: string): Promise<unknown[]> {
  const connectionString = readFileSync(join(folder.path, 'database-url'), 'utf8').trim()
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(sql)
  await client.end()
  return rows
}

// the first start builds the pages
describe('The application as a whole', { timeout: 300_000 }, () => {
  test('ends with everything it started on Ctrl-C', async () => {
    const launcher = await start()
    expect((await page()).status).toBe(200)
    expect(postgresOn(folder.path)).not.toHaveLength(0)
    signalGroup(launcher, 'SIGINT')
    const { code, standardError } = await launcher.ended
    expect({ code, standardError }).toEqual({ code: 0, standardError: '' })
    // Postgres takes its lock away when it ends by itself, and not when it is killed
    expect(existsSync(join(folder.path, 'postgres', 'postmaster.pid'))).toBe(false)
    expect(postgresOn(folder.path)).toEqual([])
    await expect(page()).rejects.toThrow()
  })

  test('ends with everything it started also when Postgres does not end by itself', async () => {
    const launcher = await start()
    const [checkpointer] = await query("SELECT pid FROM pg_stat_activity WHERE backend_type = 'checkpointer'")
    process.kill(Number((checkpointer as { pid: unknown }).pid), 'SIGSTOP')
    signalGroup(launcher, 'SIGINT')
    expect(await launcher.ended).toMatchObject({ code: 0, standardError: '' })
    expect(postgresOn(folder.path)).toEqual([])
    await start()
  })

  test('starts again after kill -9 with what was saved, and leaves no Postgres behind meanwhile', async () => {
    const killed = await start()
    await query('CREATE TABLE kept AS SELECT 7 AS answer')
    signalGroup(killed, 'SIGKILL')
    await killed.ended
    await until(() => postgresOn(folder.path).length === 0)
    await start()
    expect(await query('SELECT answer FROM kept')).toEqual([{ answer: 7 }])
  })

  test('goes on when its Postgres is killed', async () => {
    await start()
    await query('CREATE TABLE kept AS SELECT 7 AS answer')
    const file = join(folder.path, 'postgres', 'postmaster.pid')
    const lock = () => (existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) // for a moment there is none
    const before = Number(lock()[0])
    process.kill(before, 'SIGKILL')
    await until(() => Number(lock()[0]) !== before && lock()[7]?.startsWith('ready') === true)
    expect(await query('SELECT answer FROM kept')).toEqual([{ answer: 7 }])
    expect((await page()).status).toBe(200)
  })
})

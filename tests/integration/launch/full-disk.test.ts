import { execFileSync, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isDiskFull } from '@/lib/server/database-error'
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@/lib/server/launch/database/embedded-postgres'
import { until } from './launcher'
import { makeTemporaryFolder } from './temporary-folder'

const folder = makeTemporaryFolder()
const disk = join(folder.path, 'disk')
const filler = join(disk, 'filler')

/** Only root may make a disk of its own size. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0 && tryMount()

function tryMount(): boolean {
  mkdirSync(disk)
  try {
    mount()
    unmount()
    return true
  } catch {
    return false
  }
}

function mount(): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=320m,mode=755', 'none', disk], { stdio: 'ignore' })
}

function unmount(): void {
  execFileSync('umount', [disk])
}

afterAll(() => {
  folder.remove()
})

/** Takes all that is left of the disk. */
function fill(): void {
  const handle = openSync(filler, 'w')
  for (const bytes of [1_048_576, 4_096, 1]) {
    try {
      for (;;) writeSync(handle, Buffer.alloc(bytes, 1))
    } catch {
      // no room for one more of this size
    }
  }
  closeSync(handle)
}

async function ask(url: string, sql: string): Promise<pg.QueryResult<Record<string, unknown>>> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await client.query(sql)
  } finally {
    await client.end()
  }
}

const tryTo = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (error: unknown) => error,
  )

/** `isNewRoom`: even what is written over takes new room, as on btrfs; here since the log is made with holes in it. */
const disks = [
  { name: 'when the next file of the log is due', isNewRoom: false },
  { name: 'while a file of the log is written', isNewRoom: true },
]

describe.skipIf(!canMount).each(disks)('A disk that is full $name', ({ isNewRoom }) => {
  let postgres: EmbeddedPostgres
  const told: string[] = []
  let kept = 0
  const save = () => ask(postgres.url, 'UPDATE kept SET saves = saves + 1')
  const saves = async () => Number((await ask(postgres.url, 'SELECT saves FROM kept')).rows[0]?.saves)
  const nextFile = () => ask(postgres.url, 'SELECT pg_switch_wal()')

  beforeAll(async () => {
    mount()
    const dataDirectory = join(disk, 'data')
    postgres = await startEmbeddedPostgres({ dataDirectory, onDisk: (is) => told.push(is) })
    if (isNewRoom) {
      await ask(postgres.url, 'ALTER SYSTEM SET wal_init_zero = off')
      await ask(postgres.url, 'SELECT pg_reload_conf()')
      await nextFile()
    }
    await ask(postgres.url, 'CREATE TABLE kept AS SELECT 0 AS saves')
    await save()
    kept = 1
    fill()
    // Each save begins a new file of the log, until there is no room for one.
    while (told.length === 0 && kept < 200) {
      if ((await tryTo(save())) === 'done') kept += 1
      await tryTo(nextFile())
    }
  }, 120_000)

  afterAll(async () => {
    await postgres.stop()
    unmount()
  })

  test('ends no reading: all that was acknowledged can be read', async () => {
    await until(async () => (await tryTo(ask(postgres.url, 'SELECT 1'))) === 'done', 60)
    expect(await saves()).toBe(kept)
    expect(told).toEqual(['full'])
  })

  test('refuses what is to be saved with words that say why', async () => {
    const refusal = await tryTo(save())
    expect(refusal).toBeInstanceOf(Error)
    expect(isDiskFull(refusal)).toBe(true)
  })

  test('saves again by itself as soon as there is room', async () => {
    rmSync(filler)
    await until(async () => (await tryTo(save())) === 'done', 60)
    expect(told).toEqual(['full', 'free'])
    expect(await saves()).toBe(kept + 1)
  })
})

test('A share of the disk that is used up is no room, whatever the figures of the disk say', async () => {
  const dataDirectory = join(folder.path, 'share')
  mkdirSync(dataDirectory)
  writeFileSync(join(dataDirectory, 'reserve'), '') // as a full disk leaves it
  const program = resolve(import.meta.dirname, 'starting-process.ts')
  const limited = ['-c', 'ulimit -f 65536; exec "$@"', 'sh'] // 32 MB a file: less than the reserve, enough for the log
  const command = [...limited, process.execPath, '--import', 'tsx', program, dataDirectory]
  const child = spawn('/bin/sh', command, { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = new Promise((settle) => child.once('close', settle))
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')))
  try {
    await until(() => said.includes('postgresql://') || child.exitCode !== null, 100)
    const [state, url = ''] = said.trim().split('\n')
    expect(state).toBe('full')
    const { rows } = await ask(url, 'SHOW default_transaction_read_only')
    expect(rows).toEqual([{ default_transaction_read_only: 'on' }])
  } finally {
    child.stdin.end()
    await ended
  }
}, 120_000)

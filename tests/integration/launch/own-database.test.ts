import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@/lib/server/launch/database/embedded-postgres'
import { checkPrograms, postgresBinaries } from '@/lib/server/launch/database/postgres-binaries'
import {
  checkSocketFolder,
  makeSocketFolder,
  removeSocketFolder,
} from '@/lib/server/launch/database/socket-folder'
import { until } from './launcher'
import { makeTemporaryFolder } from './temporary-folder'

const isRoot = process.getuid?.() === 0
const nobody = 65_534
const folder = makeTemporaryFolder()
const data = join(folder.path, 'data')
const cluster = join(data, 'postgres')
const account = isRoot ? { uid: nobody, gid: nobody } : {}
let running: EmbeddedPostgres | undefined

const start = async () => {
  running = await startEmbeddedPostgres({ dataDirectory: data })
  return running
}

beforeAll(async () => {
  const first = await startEmbeddedPostgres({ dataDirectory: data })
  await ask(first.url, 'CREATE TABLE kept AS SELECT 7 AS answer')
  await first.stop()
}, 60_000)

afterEach(async () => {
  await running?.stop()
  running = undefined
})

afterAll(() => {
  folder.remove()
})

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}

const socketFolderOf = ({ url }: EmbeddedPostgres) => new URL(url).searchParams.get('host') ?? ''

const refusal = () =>
  start().then(
    () => 'started',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )

describe('The socket of the database', { timeout: 60_000 }, () => {
  test('is in a folder that nobody else can enter, and the system says who asks', async () => {
    const server = await start()
    expect(statSync(socketFolderOf(server)).mode & 0o777).toBe(0o700)
    expect(statSync(join(socketFolderOf(server), '.s.PGSQL.5432')).mode & 0o777).toBe(0o700)
    expect(readFileSync(join(cluster, 'pg_hba.conf'), 'utf8')).toBe('local all all peer map=counterweight\n')
    expect(await ask(server.url, 'SELECT answer FROM kept')).toEqual([{ answer: 7 }])
  })

  test.runIf(isRoot)(
    'is closed even to other programs of the account that the database runs under',
    async () => {
      const { url } = await start()
      const client = `new (require('pg').Client)({ connectionString: ${JSON.stringify(url)} }).connect().then(() => console.log('in'), (error) => console.log(error.message))`
      const { stdout } = spawnSync(process.execPath, ['-e', client], { ...account, encoding: 'utf8' })
      expect(stdout).toMatch(/^Peer authentication failed for user "postgres"/)
    },
  )

  test('opens data that an earlier version left open to everybody', async () => {
    writeFileSync(join(cluster, 'pg_hba.conf'), 'local all all trust\n')
    await start()
    expect(readFileSync(join(cluster, 'pg_hba.conf'), 'utf8')).not.toContain('trust')
  })

  test('stays in the same folder when Postgres ends without being asked, so that its name is free for nobody', async () => {
    const server = await start()
    const before = statSync(socketFolderOf(server)).ino
    const postmaster = () => Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
    const first = postmaster()
    process.kill(first, 'SIGINT')
    await until(() => {
      expect(statSync(socketFolderOf(server)).ino).toBe(before) // at every moment
      return existsSync(join(cluster, 'postmaster.pid')) && postmaster() !== first
    })
    await until(() =>
      ask(server.url, 'SELECT 1').then(
        () => true,
        () => false,
      ),
    )
  })

  test('is never put into what somebody else has made', () => {
    const place = mkdtempSync(join(tmpdir(), 'counterweight-test-'))
    const target = join(place, 'target')
    mkdirSync(target, { mode: 0o755 })
    const link = join(place, 'link')
    symlinkSync(target, link)
    for (const taken of [link, target]) {
      expect(() => {
        checkSocketFolder(taken, account)
      }).toThrow(`Somebody else has taken the folder ${taken}`)
    }
    expect(statSync(target).uid).toBe(process.getuid?.())
    rmSync(place, { recursive: true })
  })

  test('is made anew when something has tidied its folder away', () => {
    const made = makeSocketFolder(account)
    removeSocketFolder(made, account)
    expect(existsSync(made)).toBe(false)
    checkSocketFolder(made, account)
    expect(statSync(made).mode & 0o777).toBe(0o700)
    removeSocketFolder(made, account)
  })

  test('leaves no folder behind for good, however the application ended', async () => {
    const script =
      "import('@/lib/server/launch/database/socket-folder').then(({ makeSocketFolder }) => console.log(makeSocketFolder({})))"
    const alive = makeSocketFolder({})
    const dead = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      encoding: 'utf8',
    }).stdout.trim()
    expect(existsSync(dead)).toBe(true)
    removeSocketFolder(makeSocketFolder({}), {})
    expect(existsSync(dead)).toBe(false)
    expect(existsSync(alive)).toBe(true)
    removeSocketFolder(alive, {})
    const server = await start()
    await server.stop()
    running = undefined
    expect(existsSync(socketFolderOf(server))).toBe(false)
  })
})

describe('A data folder that was copied or restored', { timeout: 60_000 }, () => {
  test('is closed again when it was opened to others', async () => {
    spawnSync('chmod', ['-R', 'go+rwX', data])
    await start()
    expect(statSync(cluster).mode & 0o777).toBe(0o700)
  })

  test('works without the folders that were empty', async () => {
    for (const name of ['pg_notify', 'pg_tblspc', 'pg_replslot', 'pg_wal/archive_status'])
      if (readdirSync(join(cluster, name)).length === 0) rmdirSync(join(cluster, name))
    const { url } = await start()
    expect(await ask(url, 'SELECT answer FROM kept')).toEqual([{ answer: 7 }])
  })

  test.runIf(isRoot)('that belongs to another user is told with the command that helps', async () => {
    spawnSync('chown', ['-R', 'root', data])
    const line = await refusal()
    expect(line).toMatch(
      /^The database in \S+ belongs to the user root, and Postgres runs here as nobody: run chown -R nobody "/,
    )
    const [, command = ''] = /run (chown -R .*?), then/.exec(line) ?? []
    spawnSync('sh', ['-c', command])
    await start()
  })

  test('that has lost its first file is not made anew over what is there', async () => {
    const copy = join(folder.path, 'copy')
    cpSync(data, copy, { recursive: true })
    rmSync(join(copy, 'postgres', 'PG_VERSION'))
    spawnSync('chown', ['-R', '--reference', cluster, join(copy, 'postgres')])
    await expect(startEmbeddedPostgres({ dataDirectory: copy })).rejects.toThrow(
      'has lost its file postgres/PG_VERSION',
    )
  })
})

describe('A program that is damaged is not blamed on the data:', () => {
  const binaries = join(folder.path, 'native')

  beforeAll(() => {
    mkdirSync(join(binaries, 'bin'), { recursive: true })
    for (const name of ['initdb', 'postgres'])
      writeFileSync(join(binaries, 'bin', name), `#!/bin/sh\necho '${name} (PostgreSQL) 18.4'\n`, {
        mode: 0o755,
      })
  })

  test('it is asked before anything is begun', () => {
    expect(() => {
      checkPrograms(binaries, account)
      checkPrograms(postgresBinaries(), account)
    }).not.toThrow()
  })

  test('gone, empty, or not to be run', () => {
    const program = join(binaries, 'bin', 'postgres')
    const look = () => {
      checkPrograms(binaries, account)
    }
    chmodSync(program, 0o644)
    expect(look).toThrow(`The program ${program} may not be run: run chmod +x on it`)
    chmodSync(program, 0o755)
    writeFileSync(program, '')
    expect(look).toThrow(/^The packages in node_modules are damaged \(postgres does not run\): start again/)
    rmSync(program)
    expect(look).toThrow(/^The packages in node_modules are damaged/)
  })
})

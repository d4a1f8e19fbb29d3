import { describe, expect, test } from 'vitest'
import { checkVersion } from '@/lib/server/launch/database/check-database'
import { explainFailure } from '@/lib/server/launch/explain-failure'
import { explainPostgresLog, isEndForWantOfRoom } from '@/lib/server/launch/database/explain-postgres-log'
import { nodeProblem } from '@/lib/server/launch/packages/install.mjs'
import { isDamage } from '@/lib/server/launch/packages/damaged-packages'
import { readSettings } from '@/lib/server/launch/settings'

describe('Node', () => {
  test.each(['20.19.0', '20.20.2', '22.12.0', '24.0.0', '26.1.0'])('%s will do', (version) => {
    expect(nodeProblem(version)).toBeUndefined()
  })

  test.each(['18.20.4', '20.18.1', '21.7.3', '22.11.0', '23.4.0'])(
    '%s will not, and the line says which will',
    (version) => {
      expect(nodeProblem(version)).toBe(
        `This is Node ${version}, and Counterweight needs Node 20.19, 22.12 or 24 and later: install one of them from https://nodejs.org, then start again.`,
      )
    },
  )
})

describe('A Postgres server', () => {
  test('of version 14.0 is new enough', () => {
    expect(() => {
      checkVersion(140_000, '14.0')
    }).not.toThrow()
  })

  test('of version 13.22 is too old', () => {
    expect(() => {
      checkVersion(130_022, '13.22')
    }).toThrow(/^The database server is Postgres 13\.22, and Counterweight needs 14 or newer/)
  })
})

describe('What Postgres wrote when it gave up is told in one line', () => {
  test.each([
    [
      'FATAL:  could not write to file "base/1": No space left on device',
      /^The disk with \/data is full: free/,
    ],
    ['could not create directory "/data/x": Read-only file system', /^The disk with \/data is read-only/],
    ['FATAL:  data directory "/data" has wrong ownership', /^The database in \/data belongs to another user/],
    [
      'FATAL:  database files are incompatible with server\nDETAIL:  The data directory was initialized by PostgreSQL version 17, which is not compatible',
      /^The database in \/data was made by Postgres 17 and this copy brings Postgres 18/,
    ],
    ['FATAL:  could not resize shared memory segment: No space left on device', /too little shared memory/],
    [
      'PANIC:  could not locate a valid checkpoint record',
      /does not start: could not locate a valid checkpoint record/,
    ],
  ])('%s', (log, line) => {
    expect(explainPostgresLog(log, '/data').message).toMatch(line)
    expect(explainPostgresLog(log, '/data').message).not.toContain('\n')
  })
})

test.each([
  ['PANIC:  could not write to log file "0001" at offset 8192, length 8192: Disk quota exceeded', true],
  ['LOG:  x\nFATAL:  could not write to file "pg_wal/xlogtemp.7": No space left on device\n', true],
  ['ERROR:  could not extend file "base/5/16384": No space left on device', false],
  ['PANIC:  could not locate a valid checkpoint record', false],
])('Postgres ends for want of room, or only refuses: %s', (log, ends) => {
  expect(isEndForWantOfRoom(log)).toBe(ends)
})

test('A full disk is told with the file it struck', () => {
  const error = Object.assign(new Error('ENOSPC: no space left on device'), {
    code: 'ENOSPC',
    path: '/data/in-use.json',
  })
  expect(explainFailure(error)).toMatch(
    /^\/data\/in-use\.json cannot be used: the disk is full: free some space/,
  )
})

describe('Settings', () => {
  test('that are not given are the ones of the README', () => {
    expect(readSettings('/app', { NODE_ENV: 'production' })).toMatchObject({
      reach: { port: 3000, host: '127.0.0.1' },
      databaseUrl: undefined,
      dataDirectory: undefined,
    })
  })

  test('that are set to nothing count as not given', () => {
    const settings = readSettings('/app', {
      NODE_ENV: 'production',
      PORT: '',
      DATABASE_URL: '',
      COUNTERWEIGHT_DATA: '',
    })
    expect(settings).toMatchObject({
      reach: { port: 3000 },
      databaseUrl: undefined,
      dataDirectory: undefined,
    })
  })

  test.each(['0', '65536', '80.5', '3000x', '-1'])('refuse %s as a port', (PORT) => {
    expect(() => readSettings('/app', { NODE_ENV: 'production', PORT })).toThrow(
      /^PORT must be a number from 1 to 65535/,
    )
  })
  test.each(['schema=mission', 'connection_limit=5', 'pgbouncer=true', 'sslaccept=strict'])(
    'refuse %s in the address of a database, which would be ignored without a word',
    (parameter) => {
      const DATABASE_URL = `postgresql://mission@db.example/cases?${parameter}`
      expect(() => readSettings('/app', { NODE_ENV: 'production', DATABASE_URL })).toThrow(
        new RegExp(
          `^DATABASE_URL has "${parameter.split('=')[0]}", which Counterweight does not read: leave it out; `,
        ),
      )
    },
  )

  test('let encryption be set in the address of a database', () => {
    const DATABASE_URL = 'postgresql://mission@db.example/cases?sslmode=require&application_name=x'
    expect(readSettings('/app', { NODE_ENV: 'production', DATABASE_URL })).toMatchObject({
      databaseUrl: DATABASE_URL,
    })
  })
})

describe('A file of the packages that is missing', () => {
  test.each([
    "Cannot find module './lib/textParsers'\nRequire stack:\n- /cw/node_modules/pg-types/index.js",
    "Cannot find package 'next' imported from /cw/lib/server/launch/serving/serve.ts",
    "Cannot find module '/cw/node_modules/prisma/build/index.js'",
  ])('is known for what it is: %s', (text) => {
    expect(isDamage(text)).toBe(true)
    expect(isDamage(new Error(text))).toBe(true)
  })

  test("is not a file of one's own that is missing", () => {
    expect(isDamage("Cannot find module './no-such-room'\nRequire stack:\n- /cw/lib/a.ts")).toBe(false)
    expect(isDamage("Module not found: Can't resolve '@/lib/none'")).toBe(false)
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cleanEnvironment } from '@/lib/server/launch/clean-environment'
import { readEnvFile } from '@/lib/server/launch/read-env-file'
import { readSettings } from '@/lib/server/launch/settings'

let before: NodeJS.ProcessEnv
let folder: string

beforeEach(() => {
  before = { ...process.env }
  folder = mkdtempSync(join(tmpdir(), 'counterweight-test-'))
})

afterEach(() => {
  for (const name of Object.keys(process.env))
    if (!(name in before)) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, before)
  rmSync(folder, { recursive: true })
})

describe('Variables of other programs', () => {
  const foreign = {
    DEBUG: '*',
    NODE_DEBUG: 'http',
    __NEXT_X: '1',
    NEXT_OTEL_VERBOSE: '1',
    VERCEL: '1',
    PRISMA_X: '1',
  }
  const ofPostgres = {
    PGPORT: '5433',
    PGSSLMODE: 'require',
    PGOPTIONS: '-c x=y',
    PGPASSFILE: '/x',
    PGSERVICE: 'x',
  }

  test('do not reach what is started here', () => {
    Object.assign(process.env, foreign, ofPostgres, { PORT: '3000' })
    cleanEnvironment(false, { databaseUrl: undefined, buildFolder: '.next' })
    for (const name of Object.keys({ ...foreign, ...ofPostgres }))
      expect(process.env).not.toHaveProperty(name)
    expect(process.env).toMatchObject({ NEXT_DIST_DIR: '.next', PORT: '3000', NODE_ENV: 'production' })
  })

  test('that lead to a Postgres server count where such a server is used', () => {
    Object.assign(process.env, ofPostgres)
    cleanEnvironment(false, { databaseUrl: 'postgresql://db.example/x', buildFolder: '.next' })
    expect(process.env).toMatchObject(ofPostgres)
  })

  test('that are set to nothing name no folder for the pages: what builds and what serves use the same', () => {
    process.env.NEXT_DIST_DIR = ''
    cleanEnvironment(false, readSettings('/app', process.env))
    expect(process.env.NEXT_DIST_DIR).toBe('.next')
  })
})

describe('The file .env', () => {
  const said: string[] = []
  const read = (text: string) => {
    said.length = 0
    for (const name of ['PORT', 'DATABASE_URL', 'COUNTERWEIGHT_DATA'])
      Reflect.deleteProperty(process.env, name)
    writeFileSync(join(folder, '.env'), text)
  }

  test('gives settings that the environment does not have, and says which', () => {
    read('\uFEFFPORT=4000\r\nCOUNTERWEIGHT_DATA="/a b"\nOTHER=1\n')
    process.env.PORT = ''
    readEnvFile(folder, (line) => said.push(line))
    expect(process.env).toMatchObject({ PORT: '', COUNTERWEIGHT_DATA: '/a b' })
    expect(process.env).not.toHaveProperty('OTHER')
    expect(said).toEqual(['Settings from .env: COUNTERWEIGHT_DATA.'])
  })

  test('that holds nothing of use is not passed over in silence', () => {
    read('SECRET=1\n')
    readEnvFile(folder, (line) => said.push(line))
    expect(said).toEqual(['The file .env holds no setting that is used.'])
  })

  test('need not be there', () => {
    said.length = 0
    readEnvFile(join(folder, 'none'), (line) => said.push(line))
    expect(said).toEqual([])
  })
})

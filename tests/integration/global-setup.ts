import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '@/lib/server/launch/database/embedded-postgres'
import { migrate } from '@/lib/server/launch/database/migrate'
import { writePseudoLanguages } from '../pseudo-locales/write-pseudo-language'
import { withDatabase } from './with-database'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of a Postgres server whose database `template` has every migration. */
    postgres: string
  }
}

/**
 * One real Postgres for all integration tests, with a migrated database that each file copies. The build that some of them start
 * has the pseudo-languages in it.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  writePseudoLanguages()
  const folder = mkdtempSync(join(tmpdir(), 'counterweight-test-'))
  chmodSync(folder, 0o755) // under root, Postgres runs as another user who must pass through
  const server = await startEmbeddedPostgres({ dataDirectory: join(folder, 'data') })
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  await client.query('CREATE DATABASE template')
  await client.end()
  await migrate(withDatabase(server.url, 'template'))
  project.provide('postgres', server.url)
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

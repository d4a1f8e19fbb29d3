import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { StartError } from '../start-error'
import { asKeeper, refuseUnlessKeeper } from './keeper'

/** The lock `prisma migrate deploy` takes, so that the two never run at the same time. */
export const migrationLock = 72_707_369

const createTable = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`

const recordMigration = `INSERT INTO _prisma_migrations
  (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`

const ownMigrations = join(import.meta.dirname, '..', '..', '..', '..', 'prisma', 'migrations')

export interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

export interface AppliedMigration {
  readonly migration_name: string
  readonly checksum: string
  readonly finished_at: Date | null
}

/**
 * Applies the migrations that are missing and returns their names. Keeps the same table, checksums and lock as
 * `prisma migrate deploy`, and needs nothing but the `pg` driver. Any number of copies may call it at once. `isWanted` leaves some for later.
 */
export async function migrate(
  url: string,
  folder = ownMigrations,
  isWanted: (name: string) => boolean = () => true,
): Promise<readonly string[]> {
  const client = new pg.Client(asKeeper(url))
  client.on('error', () => undefined) // a lost connection also rejects the query that was waiting for it
  await client.connect()
  try {
    await client.query("SET lock_timeout = '60s'")
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    if (!(await hasMigrations(client))) await client.query(createTable) // a database that is only read has it
    const migrations = readMigrations(folder)
    const applied = await appliedMigrations(client, migrations)
    const pending = migrations.filter(
      ({ name }) => isWanted(name) && !applied.some((row) => row.migration_name === name),
    )
    if (pending.length > 0) await refuseUnlessKeeper(client) // a step that changes rows would change none, without a word
    for (const migration of pending) await apply(client, migration)
    return pending.map(({ name }) => name)
  } finally {
    await client.end() // ends the session and with it the lock
  }
}

/** Every step that this copy knows, in order. */
export function readMigrations(folder = ownMigrations): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/** Whether any copy has ever made its tables in this database. */
export async function hasMigrations(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found",
  )
  return rows[0]?.found === true
}

/** What the database has taken, in order; a StartError when that is not what this copy knows. */
export async function appliedMigrations(
  client: pg.Client,
  migrations: readonly Migration[],
): Promise<readonly AppliedMigration[]> {
  const { rows } = await client.query<AppliedMigration>(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name',
  )
  for (const row of rows) checkApplied(row, migrations)
  return rows
}

function checkApplied(row: AppliedMigration, migrations: readonly Migration[]): void {
  const name = row.migration_name
  const known = migrations.find((migration) => migration.name === name)
  if (known === undefined) {
    throw new StartError(
      `The database is newer than this copy of Counterweight (it has the change "${name}"): update this copy, or point it at another database.`,
    )
  }
  if (row.finished_at === null) {
    throw new StartError(
      `An earlier change to the database ("${name}") was left half done: restore the backup made before it, or finish it by hand and mark it with "prisma migrate resolve".`,
    )
  }
  if (known.checksum !== row.checksum) {
    throw new StartError(
      `The change "${name}" was edited after this database had taken it: restore the file as it was (git checkout prisma/migrations) and add a new change instead.`,
    )
  }
}

/** Schema change and record commit together, so a failure leaves the database as it was. */
async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('BEGIN')
  try {
    await client.query(migration.sql)
    await client.query(recordMigration, [randomUUID(), migration.checksum, migration.name])
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw new StartError(
      `The database refused the change "${migration.name}" (${error instanceof Error ? error.message : String(error)}) and is as it was before: restore the files of that change, or ask whoever keeps the database.`,
      { cause: error },
    )
  }
}

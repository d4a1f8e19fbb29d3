import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { appliedMigrations, hasMigrations, migrate, readMigrations } from '../database/migrate'
import { StartError } from '../start-error'
import { differingTable, Tally, type Batch, type Header, type Table, type Totals } from './backup-format'
import { openBackupFile } from './read-backup-file'
import { countRows, ownTables, quoted, rowsOf, withClient } from './table-rows'

/** Where the rows go, as the person calls it, and what to do when something is there already. */
export interface Target {
  readonly url: string
  readonly place: string
  readonly wayOut: string
}

/**
 * Fills an empty database from a backup that was verified before. All rows appear at once or none: whatever interrupts it,
 * the database is as empty as before, and the same restore can be made again. Never touches a row that is there.
 */
export async function fillDatabase(
  target: Target,
  file: string,
  totals: Totals,
  signal: AbortSignal,
): Promise<void> {
  const { header } = await openBackupFile(file)
  const wanted = new Set(header.migrations.map(({ name }) => name))
  checkKnown(header, file)
  await withClient(target.url, async (client) => {
    await refuseWhileUsed(client, target)
    await refuseUnlessEmpty(client, await ownTables(client), target)
    if (!(await hasMigrations(client))) return
    const applied = await appliedMigrations(client, readMigrations())
    if (applied.some(({ migration_name }) => !wanted.has(migration_name)))
      throw new StartError(
        `${target.place} has newer tables than the backup: ${target.wayOut}, without starting Counterweight there before.`,
      )
  })
  signal.throwIfAborted()
  await migrate(target.url, undefined, (name) => wanted.has(name)) // the tables that the rows fit
  await withClient(target.url, async (client) => {
    const tables = await ownTables(client)
    if (JSON.stringify(tables) !== JSON.stringify(header.tables))
      throw new StartError(
        `The tables in ${target.place} are not those of the backup: ${target.wayOut}, then restore again.`,
      )
    await client.query('BEGIN')
    await client.query(`LOCK TABLE ${tables.map(({ name }) => quoted(name)).join(', ')}`)
    await refuseUnlessEmpty(client, tables, target)
    await insertAll(client, tables, file, signal)
    await compare(client, tables, totals)
    await client.query('COMMIT')
  })
  await migrate(target.url) // what has changed since the backup was made
}

function checkKnown({ migrations }: Header, file: string): void {
  const own = new Map(readMigrations().map(({ name, checksum }) => [name, checksum]))
  for (const { name, checksum } of migrations) {
    if (own.get(name) === checksum) continue
    throw new StartError(
      own.has(name)
        ? `${file} was written by another edition of Counterweight (its change "${name}" differs): restore it with that copy.`
        : `${file} was written by a newer Counterweight (it has the change "${name}"): update this copy, then restore it again.`,
    )
  }
}

/** A connection that has just been closed may be listed for a moment. */
async function refuseWhileUsed(client: pg.Client, { place }: Target): Promise<void> {
  for (const deadline = performance.now() + 2_000; ;) {
    const { rowCount } = await client.query(
      'SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND usesysid IS NOT NULL AND pid <> pg_backend_pid()',
    )
    if (rowCount === 0) return
    if (performance.now() > deadline)
      throw new StartError(
        `${place} is in use (other connections: ${rowCount ?? 0}): stop Counterweight there and close other programs, then restore again.`,
      )
    await delay(100)
  }
}

async function refuseUnlessEmpty(
  client: pg.Client,
  tables: readonly Table[],
  { place, wayOut }: Target,
): Promise<void> {
  const counts = await countRows(client, tables)
  if (Object.keys(counts).length === 0) return
  throw new StartError(
    `${place} is not empty (cases: ${counts.Case ?? 0}), and nothing was changed there: ${wayOut}, then restore again.`,
  )
}

/** Rows come in any order, so what ties them together is taken off and put back, as `pg_restore` does. */
async function insertAll(
  client: pg.Client,
  tables: readonly Table[],
  file: string,
  signal: AbortSignal,
): Promise<void> {
  const names = tables.map(({ name }) => name)
  const { rows: ties } = await client.query<{ table: string; name: string; definition: string }>(
    `SELECT c.relname AS table, k.conname AS name, pg_get_constraintdef(k.oid) AS definition
     FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
     WHERE k.contype = 'f' AND c.relnamespace = 'public'::regnamespace AND c.relname = ANY($1)`,
    [names],
  )
  for (const { table, name } of ties)
    await client.query(`ALTER TABLE ${quoted(table)} DROP CONSTRAINT ${pg.escapeIdentifier(name)}`)
  const { batches } = await openBackupFile(file)
  for await (const batch of batches) {
    signal.throwIfAborted()
    await insert(client, batch)
  }
  for (const { table, name, definition } of ties)
    await client.query(
      `ALTER TABLE ${quoted(table)} ADD CONSTRAINT ${pg.escapeIdentifier(name)} ${definition}`,
    )
  await raiseSequences(client, names)
}

async function insert(client: pg.Client, { table, rows }: Batch): Promise<void> {
  try {
    await client.query(`INSERT INTO ${quoted(table)} SELECT * FROM unnest($1::${quoted(table)}[])`, [rows])
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error
    // its message would show what people wrote
    throw new StartError(
      `The database refused rows of ${table} (${error.code ?? 'no code'}), and nothing was restored: use the copy of Counterweight that made the backup, or another backup.`,
    )
  }
}

/** The next number that a column counts up by itself comes after those that were restored. */
async function raiseSequences(client: pg.Client, names: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(
    `SELECT table_name AS table, column_name AS column, sequence FROM information_schema.columns,
       pg_get_serial_sequence(quote_ident(table_schema) || '.' || quote_ident(table_name), column_name) AS sequence
     WHERE table_schema = 'public' AND table_name = ANY($1) AND sequence IS NOT NULL`,
    [names],
  )
  for (const { table, column, sequence } of rows)
    await client.query(
      `SELECT setval($1, max(${pg.escapeIdentifier(column)})) FROM ${quoted(table)} HAVING count(*) > 0`,
      [sequence],
    )
}

async function compare(client: pg.Client, tables: readonly Table[], totals: Totals): Promise<void> {
  const tally = new Tally()
  for (const { name } of tables) tally.begin(name)
  for await (const batch of rowsOf(client, tables)) tally.add(batch)
  const table = differingTable(tally.totals, totals)
  if (table === undefined) return
  throw new StartError(
    `The rows of ${table} did not arrive as they are in the backup, and nothing was restored: restore again, and report this line if it stays.`,
  )
}

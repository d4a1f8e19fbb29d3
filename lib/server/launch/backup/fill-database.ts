import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { appliedMigrations, hasMigrations, migrate, readMigrations } from '../database/migrate'
import { StartError } from '../start-error'
import { differingTable, Tally, type Header, type Table, type Totals } from './backup-format'
import { insertAll } from './insert-rows'
import { openBackupFile } from './read-backup-file'
import { countRows, ownTables, quoted, rowsOf, withClient } from './table-rows'

/** Where the rows go, as the person calls it, and what to do when something is there already. */
export interface Target {
  readonly url: string
  readonly place: string
  readonly wayOut: string
}

/**
 * Fills an empty database from a backup that was verified before. All rows appear at once or none: whatever interrupts it
 * before, the database is as empty as it was, and the same restore can be made again. Never touches a row that is there.
 *
 * @throws a StartError that says what is so, also when something fails after all rows have appeared. What else it throws
 * leaves the database empty; so does the abort of the signal, which is not heeded once they appear.
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
    await commit(client, target)
  })
  try {
    await migrate(target.url) // what has changed since the backup was made
  } catch (error) {
    throw new StartError(
      `${target.place} has all rows of the backup, but its tables were not brought up to date (${codeOf(error)}): "npm start" tries it again.`,
    )
  }
}

/** When the connection ends in the middle of it, nobody knows on this side whether the rows have appeared. */
async function commit(client: pg.Client, { place }: Target): Promise<void> {
  try {
    await client.query('COMMIT')
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.severity === 'ERROR') throw error
    throw new StartError(
      `${place} ended at the last moment, with all rows of the backup or with none: restore again, and if it is said not to be empty, they are all there.`,
    )
  }
}

/** A word for what went wrong. What a database says of it may hold what people wrote. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error ? String(error.code) : error.cause === undefined ? error.name : codeOf(error.cause)
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

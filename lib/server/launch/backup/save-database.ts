import type pg from 'pg'
import { appliedMigrations, hasMigrations, migrationLock, readMigrations } from '../database/migrate'
import { StartError } from '../start-error'
import { formatVersion, type Header, type Totals } from './backup-format'
import { countRows, ownTables, quoted, rowsOf, withClient } from './table-rows'
import { writeBackupFile } from './write-backup-file'

/**
 * Writes what the database held at one moment into a new file, while others go on saving. No step of a migration can come
 * between: they wait for the lock until the moment is held, and afterwards for the tables.
 *
 * @param place How the person calls the database, for the one line that says why not.
 */
export async function saveDatabase(
  url: string,
  file: string,
  place: string,
  signal: AbortSignal,
): Promise<Totals> {
  return withClient(url, async (client) => {
    const header = await holdMoment(client, place)
    const totals = await writeBackupFile(file, header, rowsOf(client, header.tables), signal)
    const counts = await countRows(client, header.tables)
    const missed = header.tables.find(({ name }) => (counts[name] ?? 0) !== totals[name]?.rows)
    if (missed !== undefined)
      throw new StartError(
        `The backup has not all rows of ${missed.name}: nothing was kept; back up again, and report this line if it stays.`,
      )
    return totals
  })
}

/** One transaction that sees one moment of all tables until the connection ends. */
async function holdMoment(client: pg.Client, place: string): Promise<Header> {
  await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
  const tables = await ownTables(client)
  if (tables.length === 0 || !(await hasMigrations(client)))
    throw new StartError(
      `There are no data of Counterweight in ${place} yet: start Counterweight there once, or name the right database in DATABASE_URL or COUNTERWEIGHT_DATA.`,
    )
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  await client.query(`LOCK TABLE ${tables.map(({ name }) => quoted(name)).join(', ')} IN ACCESS SHARE MODE`)
  const applied = await appliedMigrations(client, readMigrations()) // the first query: from here on the moment stands
  await client.query('SELECT pg_advisory_unlock($1)', [migrationLock])
  return {
    counterweight: 'backup',
    format: formatVersion,
    madeAt: new Date().toISOString(),
    migrations: applied.map(({ migration_name: name, checksum }) => ({ name, checksum })),
    tables: tables.map(({ name, columns }) => ({ name, columns })),
  }
}

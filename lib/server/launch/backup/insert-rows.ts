import pg from 'pg'
import { StartError } from '../start-error'
import type { Batch, Table } from './backup-format'
import { openBackupFile } from './read-backup-file'
import { quoted } from './table-rows'

/** Rows come in any order, so what ties them together is taken off and put back, as `pg_restore` does. */
export async function insertAll(
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

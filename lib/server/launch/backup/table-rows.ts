import pg from 'pg'
import { asKeeper, refuseUnlessKeeper } from '../database/keeper'
import { readMigrations } from '../database/migrate'
import type { Batch, Table } from './backup-format'

/** Rows are few at a time: one may hold a whole result. */
const rowsAtOnce = 200

/** How values are put into words differs between servers and accounts; here it is the same for both ways. */
const session = `SET search_path = public, pg_catalog; SET DateStyle = 'ISO, YMD'; SET TimeZone = 'UTC'; SET IntervalStyle = 'postgres';
  SET extra_float_digits = 1; SET bytea_output = 'hex'; SET client_encoding = 'UTF8';
  SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0; SET lock_timeout = '60s'`

/** One connection for a backup or a restore; closed when the work has ended, whatever came of it. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...asKeeper(url), connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined) // a lost connection also rejects the query that was waiting for it
  await client.connect()
  try {
    await client.query(session)
    await refuseUnlessKeeper(client)
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

export const quoted = (table: string): string => `public.${pg.escapeIdentifier(table)}`

/** The tables that any step of `prisma/migrations` makes, as this database has them. Others in it are not ours. */
export async function ownTables(client: pg.Client): Promise<readonly Table[]> {
  const made = readMigrations().flatMap(({ sql }) =>
    [...sql.matchAll(/^(?:CREATE TABLE|ALTER TABLE .* RENAME TO) "(\w+)"/gm)].map(([, name]) => name),
  )
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `SELECT c.relname AS name, array_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod) ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname = ANY($1) GROUP BY c.relname ORDER BY c.relname`,
    [made],
  )
  return rows
}

/** All rows, in Postgres's own words, which it reads back to the same values. Only inside a transaction. */
export async function* rowsOf(client: pg.Client, tables: readonly Table[]): AsyncGenerator<Batch> {
  for (const { name: table } of tables) {
    await client.query(
      `DECLARE backup_rows NO SCROLL CURSOR FOR SELECT whole_row::text AS text FROM ${quoted(table)} AS whole_row`,
    )
    for (;;) {
      const { rows } = await client.query<{ text: string }>(`FETCH ${rowsAtOnce} FROM backup_rows`)
      if (rows.length === 0) break
      yield { table, rows: rows.map(({ text }) => text) }
    }
    await client.query('CLOSE backup_rows')
  }
}

/** Postgres's own count of rows, for each table that has any. */
export async function countRows(
  client: pg.Client,
  tables: readonly Table[],
): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    const { rows } = await client.query<{ count: string }>(`SELECT count(*) AS count FROM ${quoted(name)}`)
    const count = Number(rows[0]?.count ?? 0)
    if (count > 0) counts[name] = count
  }
  return counts
}

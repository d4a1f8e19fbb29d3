import pg from 'pg'

/** All rows of one table, as the driver gives them. */
export async function readTable(url: string, table: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(
      `SELECT * FROM ${pg.escapeIdentifier(table)}`,
    )
    return rows
  } finally {
    await client.end()
  }
}

/** Every table of the application there is, so that a new one is looked at too. */
export async function listTables(url: string): Promise<string[]> {
  const rows = await readTable(url, 'pg_tables')
  return rows
    .filter(({ schemaname, tablename }) => schemaname === 'public' && tablename !== '_prisma_migrations')
    .map(({ tablename }) => String(tablename))
}

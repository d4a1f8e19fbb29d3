import pg from 'pg'

/** Whether any workshop is open: then phones must be able to come in. Rejects while the database is away. */
export async function isAnyOpen(url: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 5_000,
  })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rowCount } = await client.query(
      'SELECT 1 FROM "Workshop" WHERE code IS NOT NULL AND "endsAt" > now() LIMIT 1',
    )
    return rowCount !== 0
  } finally {
    await client.end()
  }
}

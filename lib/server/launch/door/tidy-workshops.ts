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
    const { rows } = await client.query<{ isAny: boolean }>('SELECT app_is_any_open() AS "isAny"')
    return rows[0]?.isAny === true
  } finally {
    await client.end()
  }
}

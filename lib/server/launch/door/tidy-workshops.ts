import pg from 'pg'
import { forgottenBefore } from '@/lib/workshop/times'

/**
 * Erases the workshops that were forgotten, and tells whether any is open: then phones must be able to come in. Rejects while
 * the database is away.
 */
export async function tidyWorkshops(url: string, now: Date): Promise<boolean> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 5_000,
  })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<{ isAny: boolean }>('SELECT app_tidy_workshops($1, $2) AS "isAny"', [
      now,
      forgottenBefore(now),
    ])
    return rows[0]?.isAny === true
  } finally {
    await client.end()
  }
}

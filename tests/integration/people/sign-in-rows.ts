import pg from 'pg'

type Row = { readonly seenAt: Date }

export const readSignIns = (url: string): Promise<{ readonly rows: readonly Row[] }> =>
  query<Row>(url, 'SELECT *, encode("tokenHash", \'base64\') AS text FROM "SignIn"')

/** Changes every sign-in, as time does. */
export const changeSignIns = (url: string, what: string) => query(url, `UPDATE "SignIn" SET ${what}`)

async function query<Found extends pg.QueryResultRow>(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await client.query<Found>(sql)
  } finally {
    await client.end()
  }
}

export const forgetAllTries = (url: string) => query(url, 'DELETE FROM "Tries"')

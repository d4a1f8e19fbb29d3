import pg from 'pg'

/** Takes away every passphrase, and ends every sign-in: the link of the next start is the key again. */
export async function removePassphrases(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('BEGIN; DELETE FROM "Passphrase"; DELETE FROM "SignIn"; COMMIT')
  } finally {
    await client.end()
  }
}

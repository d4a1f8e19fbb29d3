import pg from 'pg'

/** Takes away the passphrase of the first person, and ends their sign-ins: the link of the next start is their key again. */
export async function removePassphrases(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query(
      `BEGIN; DELETE FROM "Passphrase" WHERE "personId" = 'local'; DELETE FROM "SignIn" WHERE "personId" = 'local'; COMMIT`,
    )
  } finally {
    await client.end()
  }
}

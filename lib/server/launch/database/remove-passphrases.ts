import pg from 'pg'

/** Takes away the passphrase of the first person, their second step and their passkeys, and ends their sign-ins: the link of the next start is their key again. */
export async function removePassphrases(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query(
      ['Passphrase', 'SecondStep', 'RecoveryCode', 'Passkey', 'SignIn']
        .map((table) => `DELETE FROM "${table}" WHERE "personId" = 'local'`)
        .join(';'), // several statements at once are one transaction
    )
  } finally {
    await client.end()
  }
}

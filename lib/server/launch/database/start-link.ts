import { randomBytes } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { isDiskFull } from '../../database-error'

export interface StartLinkOptions {
  readonly url: string
  /** Where the application answers. */
  readonly address: string
  /** Where the database that comes along keeps its files; undefined: other copies may use this database as well. */
  readonly dataDirectory: string | undefined
}

export interface StartLink {
  /** Undefined once there is a passphrase or a passkey: then the key opens nothing. */
  readonly link: string | undefined
  readonly withdraw: () => void
}

const noteIn = (dataDirectory: string): string => join(dataDirectory, 'start-link')

/**
 * Makes the key of this start, for the process that serves the pages, and ends the sign-ins of the start before. The link
 * with it also stands in the data folder, for those who may read the data anyway and did not see the terminal.
 */
export async function makeStartLink({ url, address, dataDirectory }: StartLinkOptions): Promise<StartLink> {
  const key = randomBytes(32).toString('base64url')
  process.env.COUNTERWEIGHT_START_KEY = key
  const isShut = await look(url, dataDirectory !== undefined, address.startsWith('https:'))
  const link = isShut ? undefined : `${address}/start#key=${key}`
  const withdraw = () => {
    if (dataDirectory !== undefined) rmSync(noteIn(dataDirectory), { force: true })
  }
  withdraw() // a process that was killed may have left its own
  if (dataDirectory !== undefined && link !== undefined)
    writeFileSync(noteIn(dataDirectory), `${link}\n`, { mode: 0o600, flag: 'wx' }) // follows no link that somebody may have put there
  return { link, withdraw }
}

/**
 * Whether the first person proves who they are. `isAlone`: no other copy has this database, so every sign-in is of an earlier
 * start. `isServer`: a passkey of theirs is of this machine, not of the name of a team's server, and opens nothing there.
 */
async function look(url: string, isAlone: boolean, isServer: boolean): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    if (isAlone) await endSignIns(client)
    const { rows } = await client.query<{ is: boolean }>(
      `SELECT EXISTS (SELECT FROM "Passphrase" WHERE "personId" = 'local')
         OR NOT $1::boolean AND EXISTS (SELECT FROM "Passkey" WHERE "personId" = 'local') AS is`,
      [isServer],
    )
    return rows[0]?.is === true
  } finally {
    await client.end()
  }
}

/** On a full disk they stay, and with them who was signed in can read. */
async function endSignIns(client: pg.Client): Promise<void> {
  try {
    await client.query('DELETE FROM "SignIn"')
  } catch (error) {
    if (!isDiskFull(error)) throw error
  }
}

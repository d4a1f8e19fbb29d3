import pg from 'pg'
import { StartError } from '../start-error'

const oldestVersion = 14

/** Connects once to a server given by DATABASE_URL and says in one line why it cannot be used. */
export async function checkDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ server_version_num: string; server_version: string }>(
      "SELECT current_setting('server_version_num') AS server_version_num, current_setting('server_version') AS server_version",
    )
    checkVersion(Number(rows[0]?.server_version_num), rows[0]?.server_version ?? 'of unknown version')
  } catch (error) {
    throw explainDatabaseError(error, url)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** `number` is Postgres's own `server_version_num`: 140011 is 14.11. */
export function checkVersion(number: number, name: string): void {
  if (number >= oldestVersion * 10_000) return
  throw new StartError(
    `The database server is Postgres ${name}, and Counterweight needs ${oldestVersion} or newer: upgrade that server, or leave DATABASE_URL out to use the one that comes along.`,
  )
}

/** One line for what a database server or the way to it answered; the password in the address is never shown. */
export function explainDatabaseError(error: unknown, url: string): StartError {
  if (error instanceof StartError) return error
  const { host, user, name } = parts(url)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const text = error instanceof Error && error.message !== '' ? error.message : code
  const known = explanations[code]
  if (known) return new StartError(known({ host, user, name, text }))
  if (/timeout|terminated unexpectedly/i.test(text))
    return new StartError(unreachable({ host, user, name, text }))
  if (/SSL|certificate/i.test(text)) {
    return new StartError(
      `The database server at ${host} and this program do not agree on encryption (${text}): set sslmode in DATABASE_URL as its keeper says.`,
    )
  }
  return new StartError(
    `The database "${name}" at ${host} cannot be used (${text}): correct DATABASE_URL, or ask whoever keeps that server.`,
  )
}

interface Place {
  readonly host: string
  readonly user: string
  readonly name: string
  readonly text: string
}

const unreachable = ({ host, text }: Place) =>
  `The database server at ${host} does not answer (${text.trim()}): start it, correct DATABASE_URL, or leave DATABASE_URL out to use the one that comes along.`
const refused = ({ host, user }: Place) =>
  `The database server at ${host} refuses the user "${user}" or the password: correct them in DATABASE_URL.`
const forbidden = ({ user, name }: Place) =>
  `The user "${user}" may not change the database "${name}": make it the owner (ALTER DATABASE "${name}" OWNER TO "${user}").`
const full = ({ host }: Place) => `The disk of the database server at ${host} is full: free some space there.`

const explanations: Partial<Record<string, (place: Place) => string>> = {
  ECONNREFUSED: unreachable,
  ECONNRESET: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  ENOENT: unreachable,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  ETIMEDOUT: unreachable,
  '57P03': unreachable,
  '28000': refused,
  '28P01': refused,
  '42501': forbidden,
  '53100': full,
  '25006': ({ host }) =>
    `The database server at ${host} only reads (a standby): point DATABASE_URL at the main server.`,
  '3D000': ({ host, name, user }) =>
    `There is no database "${name}" at ${host}: make one (createdb -O ${user} ${name}), or correct DATABASE_URL.`,
  '53300': ({ host }) =>
    `The database server at ${host} has no connection left: raise max_connections there, or stop other programs that use it.`,
  '55P03': ({ name }) =>
    `Another program has held the database "${name}" locked for a minute: stop it, then start again.`,
}

function parts(url: string): { host: string; user: string; name: string } {
  try {
    const { hostname, port, username, pathname, searchParams } = new URL(url)
    const host = searchParams.get('host') ?? (port === '' ? hostname : `${hostname}:${port}`)
    return {
      host,
      user: decodeURIComponent(username),
      name: decodeURIComponent(pathname.slice(1)) || 'postgres',
    }
  } catch {
    return { host: 'the given address', user: '', name: '' }
  }
}

import pg from 'pg'
import { StartError } from '../start-error'

/** What the application connects with. */
export interface ApplicationDoor {
  readonly url: string
  /** The role its connections walk under; undefined: that of the address. */
  readonly role: string | undefined
  /** Whether that role owns nothing. Else the policies hold against mistakes, but whoever takes over the application can lift them. */
  readonly isApart: boolean
}

/** Two starts at once would trip over each other's grants. */
const rolesLock = 72_707_370

/** Grants are made at each start: a restored database has none. The trail is read, and written by its function alone. */
const grants = (app: string): string => `
  GRANT USAGE ON SCHEMA public TO ${app};
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${app};
  GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${app};
  REVOKE ALL ON "Audit", _prisma_migrations FROM ${app};
  GRANT SELECT ON "Audit" TO ${app};
  GRANT EXECUTE ON FUNCTION audit(text, text, jsonb), app_standing(uuid), app_administered(), app_hand_over(uuid, text),
    app_marks(), app_mission_of_case(text), app_keep_glance(uuid, integer, jsonb),
    app_tidy_workshops(timestamptz, timestamptz), app_is_code_free(text) TO ${app}`

/** The role of the application on the database that comes along. Roles belong to the server, so its name has the database in it. */
export const applicationRole = (database: string): string => `counterweight_app_${database}`.slice(0, 63)

/**
 * After the migrations, at every start. On the database that comes along (`isOurs`) the application gets a login that owns
 * nothing. On a server it walks under a role of its own; where its user may make none it stays the owner, whom FORCE holds
 * under the policies. Rejects with a StartError for a user who would look past them.
 */
export async function openApplicationDoor(url: string, isOurs: boolean): Promise<ApplicationDoor> {
  const keeper = new pg.Client({ connectionString: url })
  keeper.on('error', () => undefined)
  await keeper.connect()
  try {
    await keeper.query("SET lock_timeout = '60s'; SET client_min_messages = error")
    await keeper.query('SELECT pg_advisory_lock($1)', [rolesLock])
    const role = await makeRole(keeper)
    const app = role === undefined ? undefined : pg.escapeIdentifier(role)
    if (app !== undefined) await keeper.query(grants(app))
    const logsIn = app !== undefined && isOurs && process.platform !== 'win32' // there a login needs a password
    if (logsIn) await keeper.query(`ALTER ROLE ${app} LOGIN`)
    const door: ApplicationDoor = logsIn
      ? { url: withUser(url, role ?? ''), role: undefined, isApart: true }
      : { url, role, isApart: role !== undefined }
    await checkWall(door)
    return door
  } finally {
    await keeper.end().catch(() => undefined)
  }
}

/** undefined: this user may not make one. */
async function makeRole(keeper: pg.Client): Promise<string | undefined> {
  const { rows } = await keeper.query<{ database: string; version: number; user: string }>(
    `SELECT current_database() AS database, current_setting('server_version_num')::int AS version, current_user AS user`,
  )
  const { database = '', version = 0, user = '' } = rows[0] ?? {}
  const role = applicationRole(database)
  const app = pg.escapeIdentifier(role)
  try {
    const found = await keeper.query('SELECT FROM pg_roles WHERE rolname = $1', [role])
    if (found.rowCount === 0)
      await keeper.query(`CREATE ROLE ${app} NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE`)
    // Since Postgres 16 whoever makes a role administers it, but cannot step into it until told so.
    const how = version >= 160_000 ? ' WITH SET TRUE, INHERIT FALSE' : ''
    await keeper.query(`GRANT ${app} TO ${pg.escapeIdentifier(user)}${how}`)
    return role
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '42501') return undefined
    throw error
  }
}

function withUser(url: string, user: string): string {
  const changed = new URL(url)
  changed.username = encodeURIComponent(user)
  return changed.href
}

/** Looks with the eyes of the application: no right to look past the policies, and not one case without a person. */
async function checkWall({ url, role }: ApplicationDoor): Promise<void> {
  const options = role === undefined ? {} : { options: `-c role=${role}` }
  const client = new pg.Client({ connectionString: url, ...options })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<{ passes: boolean; sees: boolean }>(
      `SELECT rolsuper OR rolbypassrls AS passes, EXISTS (SELECT FROM "Case") AS sees FROM pg_roles WHERE rolname = current_user`,
    )
    if (rows[0]?.passes === false && !rows[0].sees) return
    throw new StartError(
      'The user in DATABASE_URL looks past row-level security: take BYPASSRLS from it, or let it make roles (ALTER ROLE … CREATEROLE).',
    )
  } finally {
    await client.end().catch(() => undefined)
  }
}

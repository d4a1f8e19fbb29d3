import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import { isInstallationKey } from './database/installation-key'
import { isAddressOrNetwork } from './front-servers'
import { checkReach, type Reach } from './reach'
import { StartError } from './start-error'

export interface Settings {
  /** Where it listens, and under which address people reach it. */
  readonly reach: Reach
  /**
   * Where phones come in, in every network of this machine, while a workshop is open and at no other time. undefined: nowhere.
   * They come without TLS, as they do in a room: a team's server, which may stand anywhere, has such a port only if it is named.
   */
  readonly doorPort: number | undefined
  /** A Postgres server to use instead of the one that comes with the application. */
  readonly databaseUrl: string | undefined
  /** Where the database that comes along keeps its data; undefined for the usual place. */
  readonly dataDirectory: string | undefined
  /** Days after which a text that was replaced is erased. */
  readonly oldTextsDays: number
  /** The folder of the build, relative to the project. */
  readonly buildFolder: string
}

const isPostgresUrl = (text: string): boolean => {
  try {
    return ['postgres:', 'postgresql:'].includes(new URL(text).protocol)
  } catch {
    return false
  }
}

/** A variable that is set to nothing counts as not set. */
const orNothing = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65_535)

/** Well below the 60 connections that the database that comes along takes. */
const poolSize = z
  .string()
  .regex(/^\d{1,2}$/)
  .transform(Number)
  .refine((number) => number >= 1 && number <= 50)

const days = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((number) => number >= 1)

/** An address that begins with https:// and ends with the name, or the port. */
const origin = z
  .string()
  .refine((text) => URL.canParse(text) && new URL(text).protocol === 'https:')
  .transform((text) => new URL(text))
  .refine(({ href, origin: bare }) => href === `${bare}/`)
  .transform((url) => url.origin)

const addresses = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
  .refine((all) => all.every(isAddressOrNetwork))

const schema = z.object({
  PORT: orNothing(port),
  COUNTERWEIGHT_ORIGIN: orNothing(origin),
  COUNTERWEIGHT_LISTEN: orNothing(z.string().refine((text) => isIP(text) > 0)),
  COUNTERWEIGHT_TLS_CERT: orNothing(z.string()),
  COUNTERWEIGHT_TLS_KEY: orNothing(z.string()),
  COUNTERWEIGHT_FRONT_SERVERS: orNothing(addresses),
  COUNTERWEIGHT_WORKSHOP_PORT: orNothing(port),
  DATABASE_URL: orNothing(z.string().refine(isPostgresUrl)),
  DATABASE_POOL_SIZE: orNothing(poolSize), // only checked here; lib/server/env.ts reads it
  COUNTERWEIGHT_DATA: orNothing(z.string()),
  COUNTERWEIGHT_KEY: orNothing(z.string().refine(isInstallationKey)), // only checked here; people/second-step reads it
  COUNTERWEIGHT_OLD_TEXTS_DAYS: orNothing(days),
  NEXT_DIST_DIR: orNothing(z.string()),
})

const expectations: Partial<Record<PropertyKey, string>> = {
  PORT: 'must be a number from 1 to 65535',
  COUNTERWEIGHT_ORIGIN: 'must be an https address without a path, such as https://cases.example.org',
  COUNTERWEIGHT_LISTEN: 'must be an address of this machine, such as 10.0.0.5, or 0.0.0.0 for all of them',
  COUNTERWEIGHT_FRONT_SERVERS: 'must be addresses such as 10.0.0.5 or 10.0.0.0/24, with commas between them',
  COUNTERWEIGHT_WORKSHOP_PORT: 'must be a number from 1 to 65535',
  DATABASE_URL: 'must look like postgresql://user:password@host:5432/name',
  DATABASE_POOL_SIZE: 'must be a number from 1 to 50',
  COUNTERWEIGHT_KEY:
    'must be 32 random bytes in base64url, such as "node -p \'crypto.randomBytes(32).toString(\"base64url\")\'" prints',
  COUNTERWEIGHT_OLD_TEXTS_DAYS: 'must be a number of days from 1 to 99999',
}

/** Reads the environment at the door; a wrong value is explained in one line. */
export function readSettings(root: string, environment: NodeJS.ProcessEnv): Settings {
  const parsed = schema.safeParse(environment)
  if (!parsed.success) {
    const name = parsed.error.issues[0]?.path[0] ?? 'A setting'
    throw new StartError(
      `${String(name)} ${expectations[name] ?? 'is not valid'}: correct it, or leave it out.`,
    )
  }
  refuseUnusedParameters(parsed.data.DATABASE_URL)
  const reach = reachOf(parsed.data, root)
  const { COUNTERWEIGHT_WORKSHOP_PORT } = parsed.data
  const { DATABASE_URL, COUNTERWEIGHT_DATA, NEXT_DIST_DIR, COUNTERWEIGHT_OLD_TEXTS_DAYS } = parsed.data
  return {
    reach,
    doorPort: COUNTERWEIGHT_WORKSHOP_PORT ?? (reach.isTeamServer ? undefined : nextPort(reach.port)),
    databaseUrl: DATABASE_URL,
    dataDirectory: COUNTERWEIGHT_DATA === undefined ? undefined : resolve(root, COUNTERWEIGHT_DATA),
    oldTextsDays: COUNTERWEIGHT_OLD_TEXTS_DAYS ?? 365,
    buildFolder: NEXT_DIST_DIR ?? '.next',
  }
}

function reachOf(read: z.infer<typeof schema>, root: string): Reach {
  const { COUNTERWEIGHT_TLS_CERT: cert, COUNTERWEIGHT_TLS_KEY: key } = read
  return checkReach({
    port: read.PORT ?? 3_000,
    host: read.COUNTERWEIGHT_LISTEN,
    origin: read.COUNTERWEIGHT_ORIGIN,
    frontServers: read.COUNTERWEIGHT_FRONT_SERVERS ?? [],
    tlsCert: cert === undefined ? undefined : resolve(root, cert),
    tlsKey: key === undefined ? undefined : resolve(root, key),
  })
}

/** The one beside, which is easy to say: of 65535 the one before. */
const nextPort = (port: number): number => (port < 65_535 ? port + 1 : port - 1)

/** What other programs read from such an address. Ignored without a word, it would put the tables where nobody looks for them. */
const unusedParameters: Readonly<Record<string, string>> = {
  schema: 'the tables are in the schema "public", so give Counterweight a database of its own',
  connection_limit: 'DATABASE_POOL_SIZE says how many connections it may hold',
  pool_timeout: 'it is fixed',
  socket_timeout: 'it is fixed',
  pgbouncer: 'point it at the server itself, not at a pool of connections',
  sslaccept: 'set sslmode instead',
  sslidentity: 'set sslcert and sslkey instead',
}

function refuseUnusedParameters(url: string | undefined): void {
  if (url === undefined) return
  for (const [name, instead] of Object.entries(unusedParameters)) {
    if (new URL(url).searchParams.has(name))
      throw new StartError(
        `DATABASE_URL has "${name}", which Counterweight does not read: leave it out; ${instead}.`,
      )
  }
}

// The databases the engine works on: the real one, and a throw-away one in memory to try migrations on.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'

/** @typedef {{ url?: string, shadowDatabaseUrl?: string }} Datasource */

/** Type id of Postgres' one-byte "char", all over its catalogues, which adapter-pg 7.10 does not know. */
const CHAR = 18
const TEXT = 25

/** Query parameters that are Prisma's and that Postgres would refuse. */
const prismaOnly = ['schema', 'connection_limit', 'pool_timeout', 'pgbouncer', 'socket_timeout']

/** @param {string} raw */
export function readUrl(raw) {
  const url = new URL(raw)
  const schema = url.searchParams.get('schema')
  for (const name of prismaOnly) url.searchParams.delete(name)
  return { url, connectionString: url.toString(), schema: schema ?? undefined }
}

/**
 * adapter-pg, with two gaps closed that matter to the schema engine: "char" columns, and executeScript, which splits
 * at every semicolon and so breaks function bodies and literals.
 *
 * @param {pg.Pool} pool
 * @param {string | undefined} schema
 */
async function connect(pool, schema) {
  const options = { disposeExternalPool: true, ...(schema === undefined ? {} : { schema }) }
  /** @type {any} */
  const adapter = await new PrismaPg(pool, options).connect()
  const original = Object.getPrototypeOf(adapter)

  /** @param {unknown} query */
  adapter.queryRaw = async (query) => {
    /** @type {boolean[]} */
    let isChar = []
    const patched = Object.create(adapter)
    /** @param {unknown} io */
    patched.performIO = async (io) => {
      const result = await original.performIO.call(adapter, io)
      isChar = result.fields.map((/** @type {pg.FieldDef} */ field) => field.dataTypeID === CHAR)
      for (const field of result.fields) if (field.dataTypeID === CHAR) field.dataTypeID = TEXT
      return result
    }
    const result = await original.queryRaw.call(patched, query)
    result.columnTypes = result.columnTypes.map((/** @type {number} */ type, /** @type {number} */ index) =>
      isChar[index] === true ? ColumnTypeEnum.Character : type,
    )
    return result
  }
  /** @param {string} script */
  adapter.executeScript = async (script) => {
    try {
      await pool.query(script)
    } catch (error) {
      adapter.onError(error)
    }
  }
  return adapter
}

/** @param {string} raw */
function connectToUrl(raw) {
  const { connectionString, schema } = readUrl(raw)
  return connect(new pg.Pool({ connectionString, max: 1 }), schema)
}

/** In memory, so that no right to create databases is needed; over a socket, so that the same driver speaks to it. */
async function connectToMemory() {
  const db = new PGlite()
  await db.waitReady
  const folder = mkdtempSync(join(tmpdir(), 'shadow-'))
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true })
  })
  await new PGLiteSocketServer({ db, path: join(folder, '.s.PGSQL.5432') }).start()
  const pool = new pg.Pool({ host: folder, port: 5432, user: 'postgres', database: 'postgres', max: 1 })
  return connect(pool, 'public')
}

/** @param {Datasource} datasource */
export function adapterFactory(datasource) {
  return {
    provider: /** @type {const} */ ('postgres'),
    adapterName: '@prisma/adapter-pg',
    // A comparison of files needs no server: serve.mjs takes the url away, and memory stands in.
    connect: () => (datasource.url === undefined ? connectToMemory() : connectToUrl(datasource.url)),
    connectToShadowDb: () =>
      datasource.shadowDatabaseUrl === undefined
        ? connectToMemory()
        : connectToUrl(datasource.shadowDatabaseUrl),
  }
}

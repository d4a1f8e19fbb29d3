import pg from 'pg'
import { readUrl } from './database.mjs'

/** Postgres and network codes in Prisma's words. @type {Record<string, string>} */
const prismaCodes = {
  '3D000': 'P1003',
  '28P01': 'P1000',
  ECONNREFUSED: 'P1001',
  ENOTFOUND: 'P1001',
  ENOENT: 'P1001',
}

/** @param {string} connectionString @param {string} sql */
async function run(connectionString, sql) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** @param {Record<string, unknown>} fields */
const line = (fields) => JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields })

/**
 * `cli can-connect-to-database | create-database | drop-database`.
 *
 * @param {string[]} args
 * @param {import('./database.mjs').Datasource} datasource
 */
export async function adminCommand(args, datasource) {
  const { url, connectionString } = readUrl(datasource.url ?? '')
  const name = pg.escapeIdentifier(decodeURIComponent(url.pathname.slice(1)) || 'postgres')
  const server = new URL(url)
  server.pathname = '/postgres'
  try {
    if (args.includes('create-database')) await run(server.toString(), `CREATE DATABASE ${name}`)
    else if (args.includes('drop-database')) await run(server.toString(), `DROP DATABASE ${name}`)
    else await run(connectionString, 'SELECT 1')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const message = error instanceof Error ? error.message : String(error)
    // The CLI drops the first line and reads every other one as JSON.
    process.stderr.write(`${line({ message: 'Starting schema engine CLI' })}\n`)
    process.stderr.write(line({ is_panic: false, error_code: prismaCodes[code] ?? 'P1010', message }))
    process.exitCode = 1
  }
}

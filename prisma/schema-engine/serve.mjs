import { createInterface } from 'node:readline'
import { lastPanic, loadEngine } from './load-engine.mjs'

/** @typedef {{ id: number, method?: string, params: any }} Call */

/** @param {object} message */
const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)

/** Ids of our own calls to the CLI, out of the way of its ids. */
const OWN_IDS = 1_000_000

/** Methods the WASM build names differently. @type {Record<string, string>} */
const renamed = { getDatabaseVersion: 'version' }

/** @param {{ tag?: string } | undefined} target */
const isLive = (target) => target?.tag === 'url' || target?.tag === 'schemaDatasource'

/** @param {any} error */
const asRpcError = (error) => ({
  code: 4466,
  message: 'An error happened. Check the data field for details.',
  data: {
    is_panic: lastPanic() !== undefined,
    message: lastPanic() ?? error?.message ?? String(error),
    meta: error?.meta ?? null,
    error_code: error?.code,
  },
})

/**
 * Speaks the CLI's JSON-RPC over standard input and output, one call after another.
 *
 * @param {import('./database.mjs').Datasource} datasource
 * @param {string[]} schemaPaths
 */
export function serve(datasource, schemaPaths) {
  /** @type {Promise<any> | undefined} */
  let engine

  /** @param {Call} call */
  const answer = async ({ id, method = '', params }) => {
    if (method === 'createDatabase') return { databaseName: '' }
    if (method === 'diff' && !isLive(params.from) && !isLive(params.to)) delete datasource.url
    engine ??= loadEngine(datasource, schemaPaths)
    const result = await (await engine)[renamed[method] ?? method](params)
    // The native engine prints a diff through a call of its own.
    if (method === 'diff' && result?.stdout != null) {
      send({ id: OWN_IDS + id, method: 'print', params: { content: result.stdout } })
    }
    return result ?? {}
  }

  /** @param {Call} call */
  const handle = async (call) => {
    try {
      send({ id: call.id, result: await answer(call) })
    } catch (error) {
      send({ id: call.id, error: asRpcError(error) })
    }
  }

  let queue = Promise.resolve()
  const lines = createInterface({ input: process.stdin, crlfDelay: Infinity })
  lines.on('line', (text) => {
    /** @type {Call} */
    const call = JSON.parse(text)
    if (call.method !== undefined) queue = queue.then(() => handle(call)) // else: a reply to our own print
  })
  lines.on('close', () => {
    void queue.then(() => process.exit(0))
  })
  failLoudly()
}

/** An exception inside a WASM callback escapes the promise of its call: without this the CLI would wait for ever. */
function failLoudly() {
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (error) => {
      const message = lastPanic() ?? error?.stack ?? String(error)
      process.stderr.write(
        `${JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields: { message } })}\n`,
      )
      process.exit(101)
    })
  }
  setInterval(() => {}, 1 << 30) // a call that never settles must not end the process as if it had succeeded
}

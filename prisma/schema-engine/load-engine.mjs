import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { adapterFactory } from './database.mjs'

const require = createRequire(import.meta.url)
const wasmPath = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')

/** @returns {string} */
export function engineVersion() {
  return JSON.parse(readFileSync(join(dirname(wasmPath), 'package.json'), 'utf8')).version
}

/** The message of a crash inside the engine: it arrives here, apart from the exception. @type {string | undefined} */
let panic
export const lastPanic = () => panic

/**
 * @param {import('./database.mjs').Datasource} datasource
 * @param {string[]} schemaPaths
 * @returns {Promise<any>} one async function per method of the engine's JSON-RPC
 */
export async function loadEngine(datasource, schemaPaths) {
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      /** @param {string} message */
      set_message: (message) => {
        panic = message
      },
    },
  })
  const compiled = new WebAssembly.Module(readFileSync(wasmPath))
  /** @type {any} */
  const wasm = bindings
  const { exports } = new WebAssembly.Instance(compiled, { './schema_engine_bg.js': wasm })
  wasm.__wbg_set_wasm(exports)
  const start = /** @type {() => void} */ (exports['__wbindgen_start'])
  start()

  const datamodels = schemaPaths.map((path) => [path, readFileSync(path, 'utf8')])
  /** @param {unknown} line */
  const log = (line) => process.stderr.write(`${String(line)}\n`)
  const factory = bindMigrationAwareSqlAdapterFactory(/** @type {any} */ (adapterFactory(datasource)))
  return wasm.SchemaEngine.new(datamodels.length > 0 ? { datamodels } : {}, log, factory)
}

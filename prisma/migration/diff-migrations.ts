import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { memoryDatabase } from './memory-database'

const folder = join(import.meta.dirname, '..')
const migrations = join(folder, 'migrations')
const schemaFile = join(folder, 'schema.prisma')

export const readSchema = (): string => readFileSync(schemaFile, 'utf8')

/**
 * What the migrations lack to make the schema, as SQL; null: nothing. Check constraints are not seen. Asks no network and no
 * server: the migrations are tried on a database in memory.
 */
export async function diffMigrations(schema: string): Promise<string | null> {
  const engine = await loadEngine()
  const { exitCode, stdout } = await engine.diff({
    from: {
      tag: 'migrations',
      baseDir: migrations,
      lockfile: {
        path: 'migration_lock.toml',
        content: readFileSync(join(migrations, 'migration_lock.toml'), 'utf8'),
      },
      shadowDbInitScript: '',
      migrationDirectories: readdirSync(migrations, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .toSorted()
        .map((name) => ({
          path: name,
          migrationFile: {
            path: 'migration.sql',
            content: { tag: 'ok', value: readFileSync(join(migrations, name, 'migration.sql'), 'utf8') },
          },
        })),
    },
    to: { tag: 'schemaDatamodel', files: [{ path: schemaFile, content: schema }] },
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  })
  return exitCode === 0 ? null : (stdout ?? '')
}

/** The schema engine of Prisma from npm. The one that its command line uses would be downloaded from another host. */
async function loadEngine() {
  // the message of a crash inside the engine arrives here, apart from the exception
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: console.error } })
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const { instance } = await WebAssembly.instantiate(readFileSync(script.replace(/\.js$/, '.wasm')), {
    './schema_engine_bg.js': bindings,
  })
  bindings.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (!isCallable(start)) throw new Error('The schema engine has no start: is its package whole?')
  start()
  return bindings.SchemaEngine.new(
    { datamodels: undefined },
    () => {},
    bindMigrationAwareSqlAdapterFactory(memoryDatabase),
  )
}

function isCallable(value: unknown): value is () => void {
  return typeof value === 'function'
}

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// The Prisma CLI would download an engine from its own host. This answers it from the WASM engine on npm instead.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= here('./schema-engine/engine.mjs')

export default defineConfig({
  schema: here('./schema.prisma'),
  migrations: { path: here('./migrations') },
  // Only `migrate deploy/status/dev` connect. The rest works with no server, so the default reaches none.
  datasource: { url: process.env['DATABASE_URL'] ?? 'postgresql://none:none@127.0.0.1:1/none' },
})

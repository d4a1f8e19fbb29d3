import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// The Prisma CLI would download an engine from its own host, which `generate` and `validate` never start. Any program that is
// there keeps it from that; what does start it fails at once, and has its own way here: see README.md.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath

export default defineConfig({
  schema: here('./schema.prisma'),
  migrations: { path: here('./migrations') },
  // Nothing of the CLI that is used here connects.
  datasource: { url: 'postgresql://none:none@127.0.0.1:1/none' },
})

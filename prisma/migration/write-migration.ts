import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diffMigrations, readSchema } from './diff-migrations'

/** `npm run migration -- NAME`: writes the step from what the migrations give to what the schema says. */
const [name = ''] = process.argv.slice(2)
if (!/^[a-z0-9_]+$/.test(name)) {
  console.error('Give the migration a name of small letters, digits and _: npm run migration -- add_reviewer')
  process.exit(1)
}
const sql = await diffMigrations(readSchema())
if (sql === null) {
  console.log('The migrations already make the schema: nothing to write.')
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(import.meta.dirname, '..', 'migrations', `${stamp}_${name}`)
  mkdirSync(folder)
  writeFileSync(join(folder, 'migration.sql'), sql)
  console.log(`Written to ${folder}. Add by hand what Prisma cannot say, such as check constraints.`)
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'

const names = [
  'PORT',
  'COUNTERWEIGHT_ORIGIN',
  'COUNTERWEIGHT_LISTEN',
  'COUNTERWEIGHT_TLS_CERT',
  'COUNTERWEIGHT_TLS_KEY',
  'COUNTERWEIGHT_FRONT_SERVERS',
  'COUNTERWEIGHT_WORKSHOP_PORT',
  'DATABASE_URL',
  'DATABASE_POOL_SIZE',
  'COUNTERWEIGHT_DATA',
  'COUNTERWEIGHT_KEY',
  'COUNTERWEIGHT_OLD_TEXTS_DAYS',
]

/** Takes settings that the environment does not have from the file `.env` of the project, and says which. */
export function readEnvFile(root: string, print: (line: string) => void): void {
  const file = join(root, '.env')
  if (!existsSync(file)) return
  const found = parseEnv(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  const taken = names.filter((name) => found[name] !== undefined && process.env[name] === undefined)
  for (const name of taken) process.env[name] = found[name]
  print(
    taken.length === 0
      ? 'The file .env holds no setting that is used.'
      : `Settings from .env: ${taken.join(', ')}.`,
  )
}

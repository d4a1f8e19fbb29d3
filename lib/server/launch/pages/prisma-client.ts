import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DamagedPackages, isDamage } from '../packages/damaged-packages'
import { likelyCause, runStep } from '../processes/run-step'
import { stampOf } from './source-stamp'
import { StartError } from '../start-error'

/** Generates the database client when it is missing or older than the schema. Needs no network and no database. */
export async function ensurePrismaClient(
  root: string,
  cache: string,
  print: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const stampFile = join(cache, 'prisma-client')
  const stamp = stampOf(root, [
    'prisma/schema.prisma',
    'prisma/prisma.config.ts',
    'node_modules/prisma/package.json',
  ])
  const isThere = existsSync(join(root, 'prisma/generated/client.ts'))
  if (isThere && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  print('Preparing the database client.')
  rmSync(stampFile, { force: true }) // one that is interrupted is made anew, whatever the schema is by then
  const { code, output } = await runStep({
    script: join(root, 'node_modules/prisma/build/index.js'),
    parameters: ['generate', '--config', 'prisma/prisma.config.ts'],
    root,
    environment: { CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    log: join(cache, 'prisma-generate.log'),
    signal,
  })
  signal.throwIfAborted()
  if (code !== 0) {
    if (isDamage(output)) throw new DamagedPackages(likelyCause(output))
    throw new StartError(
      `The database client could not be prepared (${likelyCause(output)}): the whole report is in ${join(cache, 'prisma-generate.log')}.`,
    )
  }
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, stamp)
}

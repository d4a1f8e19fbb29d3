import { randomBytes } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { checkPrograms } from './postgres-binaries'
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
  if (existsSync(pointer)) {
    const place = readFileSync(pointer, 'utf8').trim()
    if (dirname(place) === shared) makeShared(place)
    return place
  }
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
  if (canEnter(join(copy, 'bin'), account) && hasPrograms(copy, account)) return copy
  rmSync(copy, { recursive: true, force: true })
  const unfinished = `${copy}.${process.pid}`
  makeShared(dirname(unfinished))
  cpSync(binaries, unfinished, { recursive: true, verbatimSymlinks: true })
  spawnSync('chmod', ['-R', 'go+rX', unfinished]) // where they were, they may be closed to others
  try {
    renameSync(unfinished, copy)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(copy)) throw error // another copy of the application may have been quicker
  }
  return copy
}

function hasPrograms(binaries: string, account: Account): boolean {
  try {
    checkPrograms(binaries, account)
    return true
  } catch {
    return false
  }
}

function makeShared(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    for (const each of [shared, folder]) chmodSync(each, 0o755) // an earlier start may have closed it
  } catch {
    throw new StartError(
      `Postgres refuses to run as root, other users cannot enter this folder, and ${folder} cannot be made: start Counterweight as an ordinary user, or move it to a folder open to others.`,
    )
  }
}

import { spawnSync } from 'node:child_process'
import { existsSync, lchownSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { StartError } from '../start-error'

/** The account Postgres runs under; empty when it runs as whoever started the application. */
export interface Account {
  readonly uid?: number
  readonly gid?: number
}

const nobody = 65534

/**
 * Postgres refuses to run as root. Under root it runs as the owner of the database it finds, else as the owner of
 * the folder, else as nobody. No user is created.
 */
export function postgresAccount(dataDirectory: string): Account {
  if (process.getuid?.() !== 0) return {}
  for (const folder of [join(dataDirectory, 'postgres'), dataDirectory]) {
    if (!existsSync(folder)) continue
    const { uid, gid } = statSync(folder)
    if (uid !== 0) return { uid, gid }
  }
  return { uid: nobody, gid: nobody }
}

/** Whether the account can reach and list a folder: every folder above it must let it pass. */
export function canEnter(folder: string, account: Account): boolean {
  if (account.uid === undefined) return true
  return (
    spawnSync('/bin/sh', ['-c', 'cd "$0" && ls >/dev/null', folder], {
      ...account,
      cwd: '/',
      stdio: 'ignore',
    }).status === 0
  )
}

export function giveTo(account: Account, path: string): void {
  if (account.uid !== undefined && account.gid !== undefined) lchownSync(path, account.uid, account.gid)
}

/** How people call an account; its number when it has no name. */
export function accountName(uid: number): string {
  const { status, stdout } = spawnSync('id', ['-nu', String(uid)], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : String(uid)
}

/** The name of the user who runs this: Postgres asks the system for it, and so must we. */
export function ownName(): string {
  try {
    return userInfo().username
  } catch {
    throw new StartError(namelessUser())
  }
}

export const namelessUser = (): string =>
  `Postgres needs the name of the user it runs as, and the user with the number ${process.getuid?.() ?? 0} has none on this system: add it to /etc/passwd, or start Counterweight as another user.`

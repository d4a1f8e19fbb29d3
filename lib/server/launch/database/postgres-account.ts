import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

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
  if (account.uid !== undefined && account.gid !== undefined) chownSync(path, account.uid, account.gid)
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandOf, isAlive } from '../processes/process-identity'

/** The process id in the lock file of a database, or undefined when there is no lock file. */
export function lockHolder(cluster: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

/** Whether the process named in the lock file really is a Postgres on this database, and not a later process with its id. */
export function isPostgresOn(cluster: string, pid: number): boolean {
  const command = commandOf(pid)
  return command !== undefined && command.includes('postgres') && command.includes(cluster)
}

/**
 * Asks a Postgres to stop whose launcher was killed together with the shell that watches over it. Only called
 * by the one who holds the claim on the data, so no living copy is using that server.
 */
export function stopLeftover(cluster: string, signal: 'SIGINT' | 'SIGQUIT'): void {
  const pid = lockHolder(cluster)
  if (pid === undefined || !isAlive(pid) || !isPostgresOn(cluster, pid)) return
  try {
    process.kill(pid, signal)
  } catch {
    // gone in the meantime, or not ours to stop: the start that follows says so
  }
}

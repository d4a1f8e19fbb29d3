import { spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { DamagedPackages } from '../packages/damaged-packages'
import { explainPostgresLog } from './explain-postgres-log'
import { giveTo, type Account } from './postgres-account'
import { isAlive } from '../processes/process-identity'

interface ClusterOptions {
  readonly binaries: string
  readonly dataDirectory: string
  readonly account: Account
  /** How clients prove who they are; on a private socket the folder's permissions are the proof. */
  readonly authentication: readonly string[]
}

/**
 * Makes the database files on first start and returns their folder. They are made under another name and
 * renamed when complete, so that a half-made database is never taken for one, whatever was killed and when.
 */
export function ensureCluster(options: ClusterOptions): string {
  const cluster = join(options.dataDirectory, 'postgres')
  if (existsSync(cluster) && readdirSync(cluster).length > 0) return cluster
  removeAbandoned(options.dataDirectory)
  const unfinished = join(options.dataDirectory, `unfinished-${process.pid}`)
  mkdirSync(unfinished, { mode: 0o700 })
  giveTo(options.account, unfinished)
  const initdb = spawnSync(
    join(options.binaries, 'bin', process.platform === 'win32' ? 'initdb.exe' : 'initdb'),
    [
      ...['-D', unfinished, '-U', 'postgres', '-E', 'UTF8', '--no-instructions'],
      ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ...options.authentication,
    ],
    { ...options.account, cwd: process.platform === 'win32' ? options.dataDirectory : '/', encoding: 'utf8' },
  )
  if (initdb.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true })
    const log = `${initdb.stderr}${initdb.error?.message ?? ''}`
    if (log.includes(options.binaries)) throw new DamagedPackages('a file of Postgres is missing')
    throw explainPostgresLog(log, options.dataDirectory)
  }
  renameSync(unfinished, cluster)
  syncFolder(options.dataDirectory)
  return cluster
}

function removeAbandoned(dataDirectory: string): void {
  for (const name of readdirSync(dataDirectory)) {
    const pid = /^unfinished-(\d+)$/.exec(name)?.[1]
    if (pid === undefined || (Number(pid) !== process.pid && isAlive(Number(pid)))) continue
    rmSync(join(dataDirectory, name), { recursive: true, force: true })
  }
}

/** The rename itself must survive a power cut, not only the files. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { claim } from '../processes/claim'
import { canEnter, postgresAccount, type Account } from './postgres-account'
import { checkPrograms, postgresBinaries } from './postgres-binaries'
import { ensureCluster } from './postgres-cluster'
import { prepareCluster } from './prepare-cluster'
import { reachableBinaries } from './reachable-folders'
import { claimOn, withdrawAddress } from './running-address'
import { StartError } from '../start-error'
import { makeSocketFolder, removeSocketFolder } from './socket-folder'
import { RoomyServer } from './roomy-server'
import { startUnixPostgres, type RunningServer } from './unix-postgres'
import { freePort, startWindowsPostgres, windowsPassword } from './windows-postgres'

export interface EmbeddedPostgresOptions {
  /** The folder for the database; made when missing. Under root, every folder above it must let other users pass. */
  readonly dataDirectory: string
  /** Told when Postgres ended unexpectedly and is being started again. */
  readonly onRestart?: () => void
  /** Told when the disk is full, so that all can be read and nothing saved, and when there is room again. */
  readonly onDisk?: (is: 'full' | 'free') => void
  /** Told when it could not be started again; without this the error is thrown where nobody can catch it. */
  readonly onFailure?: (error: unknown) => void
}

export interface EmbeddedPostgres {
  /** Works for `pg`, for the Prisma adapter and for `psql` and `pg_dump`. Stays the same over restarts. */
  readonly url: string
  /** Ends Postgres in good order and lets go of the data directory. */
  stop(): Promise<void>
}

/** No statement and no value may reach a log: only what concerns the server itself is written. */
const settings = [
  ...[
    'listen_addresses=',
    'shared_buffers=32MB',
    'max_connections=60',
    'jit=off',
    'timezone=UTC',
    'log_timezone=UTC',
  ],
  ...['log_min_messages=log', 'log_min_error_statement=panic', 'log_error_verbosity=terse'],
  'wal_recycle=off', // an old file of the log is removed, not kept with all that is in it for later use
  ...['log_parameter_max_length=0', 'log_parameter_max_length_on_error=0'],
].flatMap((setting) => ['-c', setting])

/** Starts the Postgres that comes with the npm packages, keeps it running until stopped, and never outlives this process. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDirectory = prepareFolder(options.dataDirectory)
  const account = postgresAccount(dataDirectory)
  checkReach(account, dataDirectory)
  const binaries = reachableBinaries(postgresBinaries(), account)
  checkPrograms(binaries, account)
  const release = claimData(dataDirectory)
  try {
    const server =
      process.platform === 'win32'
        ? await onWindows(binaries, dataDirectory)
        : onUnix(binaries, dataDirectory, account)
    return await keepRunning(server, { ...options, dataDirectory }, release)
  } catch (error) {
    release()
    throw error
  }
}

/** Postgres has a lock of its own beneath this one; the claim tells a copy that runs from the remains of a killed one. */
function claimData(dataDirectory: string): () => void {
  const attempt = claim(claimOn(dataDirectory))
  if ('release' in attempt) {
    withdrawAddress(dataDirectory) // a killed copy could not
    return attempt.release
  }
  throw new StartError(
    `The data in ${dataDirectory} is in use by another running copy (process ${attempt.holder}): stop that copy, or set COUNTERWEIGHT_DATA to another folder.`,
  )
}

interface Startable {
  readonly url: string
  readonly start: (more: readonly string[]) => Promise<RunningServer>
  readonly cleanUp: () => void
}

function onUnix(binaries: string, dataDirectory: string, account: Account): Startable {
  const authentication = ['--auth-local=peer', '--auth-host=reject']
  const cluster = ensureCluster({ binaries, dataDirectory, account, authentication })
  prepareCluster(cluster, account, dataDirectory)
  const socketFolder = makeSocketFolder(account)
  const options = { binaries, cluster, dataDirectory, socketFolder, account }
  return {
    url: `postgresql://postgres@localhost:5432/postgres?host=${encodeURIComponent(socketFolder)}`,
    start: (more) =>
      startUnixPostgres({
        ...options,
        settings: [...settings, '-c', 'unix_socket_permissions=0700', ...more],
      }),
    cleanUp: () => {
      removeSocketFolder(socketFolder, account)
    },
  }
}

async function onWindows(binaries: string, dataDirectory: string): Promise<Startable> {
  const { password, authentication } = windowsPassword(dataDirectory)
  const cluster = ensureCluster({ binaries, dataDirectory, account: {}, authentication })
  const port = await freePort()
  return {
    url: `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`,
    start: (more) =>
      Promise.resolve(
        startWindowsPostgres({ binaries, cluster, dataDirectory, port, settings: [...settings, ...more] }),
      ),
    cleanUp: () => undefined,
  }
}

/** A server that ends without being asked is started again on the same address; clients connect anew. */
async function keepRunning(
  server: Startable,
  options: EmbeddedPostgresOptions,
  release: () => void,
): Promise<EmbeddedPostgres> {
  const stopping = new AbortController()
  const isStopping = () => stopping.signal.aborted
  const { dataDirectory, onDisk } = options
  const roomy = new RoomyServer({ dataDirectory, start: server.start, onDisk, signal: stopping.signal })
  let running = await roomy.start(false)
  const fail = (error: unknown) => {
    if (!options.onFailure) throw error
    options.onFailure(error)
  }
  const watch = async (): Promise<void> => {
    for (;;) {
      await running.exited
      if (isStopping()) return
      if (!roomy.isEnding) options.onRestart?.()
      running = await roomy.start(true)
      if (isStopping()) await running.stop() // asked to stop while it was starting
    }
  }
  const watching = watch().catch(fail)
  return {
    url: server.url,
    async stop() {
      stopping.abort()
      await running.stop()
      await watching
      server.cleanUp()
      release()
    },
  }
}

function prepareFolder(folder: string): string {
  try {
    makeFolder(folder)
    return realpathSync(folder)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    throw new StartError(
      `The data folder ${folder} cannot be made (${code}): make it yourself, or set COUNTERWEIGHT_DATA to a folder that can be written to.`,
    )
  }
}

/** The launcher lets others pass when root makes it: another account must reach the database. (Node's own recursion never ends in /proc.) */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}

function checkReach(account: Account, dataDirectory: string): void {
  if (canEnter(dataDirectory, account)) return
  throw new StartError(
    `Postgres refuses to run as root, and other users cannot enter ${dataDirectory}: set COUNTERWEIGHT_DATA to a folder open to others (for example /var/lib/counterweight/data), or start as an ordinary user.`,
  )
}

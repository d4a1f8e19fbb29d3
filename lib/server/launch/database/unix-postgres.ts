import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { explainPostgresLog, isEndForWantOfRoom } from './explain-postgres-log'
import { isPostgresOn, lockHolder, stopLeftover } from './leftover-postgres'
import type { Account } from './postgres-account'
import { checkSocketFolder } from './socket-folder'

export interface UnixPostgresOptions {
  readonly binaries: string
  readonly cluster: string
  readonly dataDirectory: string
  readonly socketFolder: string
  readonly account: Account
  readonly settings: readonly string[]
}

/** A server that runs: `exited` settles when it ends for whatever reason, `stop` ends it in good order. */
export interface RunningServer {
  readonly exited: Promise<void>
  /** Whether it ended, or is being ended, because the disk is full. */
  readonly ranOutOfRoom: () => boolean
  stop(): Promise<void>
}

/**
 * The shell stands between: when the application ends, even by kill -9, its end of the pipe closes and the shell
 * stops Postgres and removes the folder of its socket. When Postgres ends by itself, the shell ends too, which tells the
 * application; the folder stays, so that its name is free for nobody.
 */
const deadMansSwitch = `
exec 3<&0
"$@" </dev/null 3<&- & server=$!
( cat <&3 >/dev/null; kill -INT $server ) 2>/dev/null & watch=$!
exec 3<&-
trap 'kill -INT $server 2>/dev/null' INT TERM HUP
while kill -0 $server 2>/dev/null; do wait $server; status=$?; done
kill $watch 2>/dev/null
wait $watch 2>/dev/null
[ $? -lt 128 ] && rm -rf "$COUNTERWEIGHT_SOCKET"
exit $status`

/**
 * In milliseconds. Told to end at once, Postgres kills after five seconds what does not: with `stopping` that is over
 * before the launcher gives up. Nothing saved is lost, the next start only takes longer.
 */
const patience = { leftover: 2_000, immediate: 10_000, givingUp: 25_000, stopping: 2_500 }

/** Starts Postgres on a private socket, waiting for the remains of a killed run to go away. */
export async function startUnixPostgres(options: UnixPostgresOptions): Promise<RunningServer> {
  const begun = performance.now()
  for (;;) {
    const { child, log } = await attempt(options)
    if (log === undefined) return supervise(child, options.cluster)
    const isLocked = /lock file .* already exists|pre-existing shared memory/.test(log)
    const waited = performance.now() - begun
    if (!isLocked || waited > patience.givingUp) throw explainPostgresLog(log, options.dataDirectory)
    if (waited > patience.leftover) {
      stopLeftover(options.cluster, waited > patience.immediate ? 'SIGQUIT' : 'SIGINT')
    }
    await delay(100)
  }
}

/** Resolves with no log when the server accepts connections, with what it wrote when it gave up. */
async function attempt(
  options: UnixPostgresOptions,
): Promise<{ child: ChildProcess; log: string | undefined }> {
  checkSocketFolder(options.socketFolder, options.account)
  const server = [
    join(options.binaries, 'bin', 'postgres'),
    '-D',
    options.cluster,
    '-p',
    '5432',
    '-k',
    options.socketFolder,
  ]
  const child = spawn('/bin/sh', ['-c', deadMansSwitch, 'sh', ...server, ...options.settings], {
    ...options.account,
    cwd: '/',
    detached: true, // Ctrl-C goes to the whole process group; Postgres must outlive the last request
    stdio: ['pipe', 'ignore', 'pipe'],
    env: {
      ...process.env,
      COUNTERWEIGHT_SOCKET: options.socketFolder,
      ...ignoreReusedProcessId(options.cluster),
    },
  })
  child.stdin.on('error', () => undefined) // the shell may be gone first
  let log = ''
  const isUp = await new Promise<boolean>((resolve) => {
    child.stderr.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString('utf8')).slice(-8_000)
      if (log.includes('ready to accept connections')) resolve(true)
    })
    child.once('error', () => {
      resolve(false)
    })
    child.once('exit', () => child.stdin.end())
    child.once('close', () => {
      resolve(false)
    })
  })
  if (!isUp) child.stdin.end()
  return { child, log: isUp ? undefined : log }
}

/**
 * After a kill, the id in the lock file may have passed to another program of the same user (usual in containers).
 * Postgres would wait for it forever; named as a grandparent it is ignored, and all other checks stay.
 */
function ignoreReusedProcessId(cluster: string): Record<string, string> {
  const pid = lockHolder(cluster)
  return pid === undefined || isPostgresOn(cluster, pid) ? {} : { PG_GRANDPARENT_PID: String(pid) }
}

function supervise(child: ChildProcess, cluster: string): RunningServer {
  const exited = new Promise<void>((resolve) => {
    const ended = () => {
      child.stdin?.end() // when only the shell was killed, this stops the server behind it
      child.stderr?.destroy()
      resolve()
    }
    if (child.exitCode !== null || child.signalCode !== null) ended()
    else child.once('exit', ended)
  })
  let ranOut = false
  child.stderr?.removeAllListeners('data').on('data', (chunk: Buffer) => {
    if (ranOut || !isEndForWantOfRoom(chunk.toString('utf8'))) return
    ranOut = true
    stopLeftover(cluster, 'SIGQUIT') // it would begin anew for ever, and nobody could read
  })
  return {
    exited,
    ranOutOfRoom: () => ranOut,
    async stop() {
      child.stdin?.end()
      const tooLong = setTimeout(() => {
        stopLeftover(cluster, 'SIGQUIT')
      }, patience.stopping)
      await exited
      clearTimeout(tooLong)
    },
  }
}

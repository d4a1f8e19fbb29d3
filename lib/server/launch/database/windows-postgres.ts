import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { explainPostgresLog } from './explain-postgres-log'
import type { RunningServer } from './unix-postgres'

// Written for Windows from its documentation and not yet tried there.

interface WindowsPostgresOptions {
  readonly binaries: string
  readonly cluster: string
  readonly dataDirectory: string
  readonly port: number
  readonly settings: readonly string[]
}

/** Windows has no private socket, so the server listens on the loopback address and asks for this password. */
export function windowsPassword(dataDirectory: string): {
  password: string
  authentication: readonly string[]
} {
  const file = join(dataDirectory, 'database-password')
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 })
  return { password: readFileSync(file, 'utf8'), authentication: ['-A', 'scram-sha-256', '--pwfile', file] }
}

/** A port nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address !== null ? address.port : 5_432
}

/** Plain Node, run in a process of its own: stops Postgres when the application ends, even when it was killed. */
const deadMansSwitch = `
process.stdin.resume().on('end', () => {
  require('node:child_process').spawnSync(process.argv[1], ['stop', '-D', process.argv[2], '-m', 'fast'], { stdio: 'ignore' })
  process.exit()
})`

/** `pg_ctl` gives up the administrator's rights, which Postgres refuses to run with, and waits until it is ready. */
export function startWindowsPostgres(options: WindowsPostgresOptions): RunningServer {
  const control = join(options.binaries, 'bin', 'pg_ctl.exe')
  const log = join(options.dataDirectory, 'postgres-start.log')
  const settings = [...options.settings, '-c', 'listen_addresses=127.0.0.1', '-p', String(options.port)]
  const start = () =>
    spawnSync(control, ['start', '-w', '-D', options.cluster, '-l', log, '-o', settings.join(' ')], {
      stdio: 'ignore',
      windowsHide: true,
    })
  const stopNow = () =>
    spawnSync(control, ['stop', '-D', options.cluster, '-m', 'fast'], { stdio: 'ignore', windowsHide: true })
  writeFileSync(log, '')
  if (start().status !== 0) {
    stopNow() // the remains of a run whose watcher was killed too
    if (start().status !== 0) throw explainPostgresLog(readFileSync(log, 'utf8'), options.dataDirectory)
  }
  const watcher = spawn(process.execPath, ['-e', deadMansSwitch, control, options.cluster], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    windowsHide: true,
  })
  const exited = new Promise<void>((resolve) =>
    watcher.once('exit', () => {
      resolve()
    }),
  )
  return {
    exited,
    ranOutOfRoom: () => false, // nobody reads its log there while it runs
    async stop() {
      watcher.stdin.end()
      await exited
    },
  }
}

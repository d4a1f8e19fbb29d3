import { spawn, type ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')

/** A copy of the application, started as `npm start` does. */
export interface Launcher {
  readonly process: ChildProcess
  /** Resolves when the application says that it is up; rejects with what it said when it ended before. */
  readonly up: Promise<void>
  /** The link that it printed, once it is up. */
  readonly startLink: () => string
  readonly ended: Promise<{ code: number | null; standardOutput: string; standardError: string }>
}

interface Surroundings {
  readonly cwd?: string
  readonly umask?: string
  /** The id of a user other than the one who runs the tests. */
  readonly user?: number
}

export function startLauncher(
  environment: Readonly<Record<string, string>>,
  { cwd = root, umask = '022', user }: Surroundings = {},
): Launcher {
  const command = [process.execPath, resolve(root, 'lib/server/launch/start.mjs')]
  const child = spawn('/bin/sh', ['-c', `umask ${umask}; exec "$@"`, 'sh', ...command], {
    cwd,
    ...(user === undefined ? {} : { uid: user, gid: user }),
    detached: true, // a process group of its own, as in a terminal
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      COUNTERWEIGHT_QUICK_BUILD: '1',
      ...process.env,
      DATABASE_URL: '',
      NODE_ENV: 'production',
      NEXT_DIST_DIR: '.next-test',
      COUNTERWEIGHT_PSEUDO_LOCALES: '1',
      ...environment,
    },
  })
  let [standardOutput, standardError] = ['', '']
  const ended = new Promise<{ code: number | null; standardOutput: string; standardError: string }>(
    (settle) => {
      child.once('close', (code) => {
        settle({ code, standardOutput, standardError })
      })
    },
  )
  const up = new Promise<void>((settle, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      standardOutput += chunk.toString('utf8')
      if (standardOutput.includes('Counterweight is at')) settle()
    })
    child.stderr.on('data', (chunk: Buffer) => {
      standardError += chunk.toString('utf8')
    })
    void ended.then(() => {
      reject(new Error(`${standardOutput}\n${standardError}`))
    })
  })
  up.catch(() => undefined) // most tests only look at how it ended
  const startLink = () => /^Open (\S+)$/m.exec(standardOutput)?.[1] ?? ''
  return { process: child, up, startLink, ended }
}

/** Sends a signal to the whole process group, as a terminal does for Ctrl-C. */
export function signalGroup({ process: { pid } }: Launcher, signal: NodeJS.Signals): void {
  if (pid !== undefined) process.kill(-pid, signal)
}

/** Ends a copy that a test left running. */
export async function endLauncher(launcher: Launcher): Promise<void> {
  if (launcher.process.exitCode === null && launcher.process.signalCode === null)
    signalGroup(launcher, 'SIGTERM')
  await launcher.ended
}

/** Command lines of the Postgres processes that work on a data folder, from the system's list of processes. */
export function postgresOn(folder: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => commandLine(pid))
    .filter((command) => command.includes(folder) && /^\S*postgres /.test(command))
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return '' // ended while the list was read
  }
}

/** Waits until something is so; fails when it is not after so many seconds. */
export async function until(isSo: () => boolean | Promise<boolean>, seconds = 30): Promise<void> {
  for (const deadline = performance.now() + seconds * 1_000; !(await isSo());) {
    if (performance.now() > deadline) throw new Error(`Not so within ${seconds} seconds: ${isSo.toString()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

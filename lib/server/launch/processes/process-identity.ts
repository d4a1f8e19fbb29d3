import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** True while a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** The command line of a running process, or undefined when it is gone or the system does not tell. */
export function commandOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
    if (process.platform === 'win32') return undefined
    return ask(pid, 'command=')
  } catch {
    return undefined
  }
}

/**
 * A text that stays the same for the life of a process and differs for any later process that is given
 * the same id. Undefined when the process is gone or the system does not tell. On Windows the id alone has to do.
 */
export function identify(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined
  try {
    if (process.platform === 'win32') return String(pid)
    if (process.platform !== 'linux') return `${pid} ${ask(pid, 'lstart=')}`
    const { state, startedAt } = statusOf(pid)
    return state === 'Z' || startedAt === undefined ? undefined : `${pid} ${bootId()} ${startedAt}`
  } catch {
    return undefined
  }
}

/**
 * Whether the process that was identified so has ended. As long as its id is in use, only what the system tells counts:
 * a process that is out of files, or finds no `ps`, knows nothing of an end.
 */
export function hasEnded(pid: number, identity: string | undefined): boolean {
  if (!isAlive(pid)) return true
  const now = identify(pid)
  return now === undefined ? isZombie(pid) : identity !== undefined && now !== identity
}

/** Ended, and its parent has not taken notice: the id is still in use. */
function isZombie(pid: number): boolean {
  try {
    return process.platform === 'linux' && statusOf(pid).state === 'Z'
  } catch {
    return false
  }
}

function statusOf(pid: number): {
  readonly state: string | undefined
  readonly startedAt: string | undefined
} {
  const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return { state: afterName[0], startedAt: afterName[19] }
}

const bootId = (): string => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()

const ask = (pid: number, what: string): string =>
  execFileSync('ps', ['-o', what, '-p', String(pid)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()

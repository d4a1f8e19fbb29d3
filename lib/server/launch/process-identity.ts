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
 * the same id. Undefined when the process is gone. On Windows the id alone has to do.
 */
export function identify(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined
  try {
    if (process.platform === 'win32') return String(pid)
    if (process.platform !== 'linux') return `${pid} ${ask(pid, 'lstart=')}`
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    const [state, startedAt] = [afterName[0], afterName[19]]
    return state === 'Z' || startedAt === undefined ? undefined : `${pid} ${bootId()} ${startedAt}`
  } catch {
    return undefined
  }
}

const bootId = (): string => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()

const ask = (pid: number, what: string): string =>
  execFileSync('ps', ['-o', what, '-p', String(pid)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()

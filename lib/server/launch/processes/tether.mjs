// Also runs before anything is installed: only what Node itself brings.
import { spawn } from 'node:child_process'

/**
 * The shell that stands between: when this process ends, even by kill -9, its end of the pipe closes, and the shell
 * ends itself with everything that it and the tool have started.
 */
const keeper = `
exec 3<&0
( cat <&3 >/dev/null; kill -KILL 0 ) & watch=$!
exec 3<&-
"$@" </dev/null
status=$?
kill $watch
exit $status`

/**
 * Starts a tool that cannot outlive this process, in a process group of its own. `end` kills the whole group.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, output: number | 'ignore', errors: number | 'pipe' }} options
 */
export function spawnTethered(command, parameters, { cwd, env = process.env, output, errors }) {
  const isWindows = process.platform === 'win32'
  const child = isWindows
    ? spawn(command, parameters, {
        cwd,
        env,
        stdio: ['ignore', output, errors],
        windowsHide: true,
        shell: command === 'npm',
      })
    : spawn('/bin/sh', ['-c', keeper, 'sh', command, ...parameters], {
        cwd,
        env,
        stdio: ['pipe', output, errors],
        detached: true,
      })
  child.stdin?.on('error', () => undefined) // the shell may be gone first
  const end = () => {
    if (child.pid === undefined) return
    try {
      if (isWindows) spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' })
      else process.kill(-child.pid, 'SIGKILL')
    } catch {
      // all of it has ended
    }
  }
  child.once('exit', end) // what the tool has forgotten
  return { child, end }
}

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { commandOf, hasEnded, identify } from './process-identity'

/**
 * Calls back when the `npm` that started this process is gone. npm passes Ctrl-C on, but when it is killed outright
 * nobody else tells us, and the application would go on unseen. Returns how to follow no longer.
 */
export function followParent(onGone: () => void): () => void {
  const npm = process.env.npm_lifecycle_event === undefined ? undefined : findNpm(process.ppid, 3)
  if (npm === undefined) return () => undefined
  const identity = identify(npm)
  const timer = setInterval(() => {
    if (!hasEnded(npm, identity)) return
    clearInterval(timer)
    onGone()
  }, 500)
  timer.unref()
  return () => {
    clearInterval(timer)
  }
}

function findNpm(pid: number, steps: number): number | undefined {
  if (pid <= 1 || steps === 0) return undefined
  if (/^npm\b|npm-cli\.js/.test(commandOf(pid) ?? '')) return pid
  const parent = parentOf(pid)
  return parent === undefined ? undefined : findNpm(parent, steps - 1)
}

function parentOf(pid: number): number | undefined {
  try {
    if (process.platform === 'linux')
      return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
    if (process.platform === 'win32') return undefined
    return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }))
  } catch {
    return undefined
  }
}

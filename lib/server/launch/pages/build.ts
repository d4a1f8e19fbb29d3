import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { certainHolder, claim, claimFor, claimHolder } from '../processes/claim'
import { compressBuild } from './compress-build'
import { writeCspHashes } from './csp-hashes'
import { ensurePrismaClient } from './prisma-client'
import { likelyCause, runStep } from '../processes/run-step'
import { stampOf } from './source-stamp'
import { StartError } from '../start-error'

export interface BuildOptions {
  readonly root: string
  /** The folder of the build, relative to the root. */
  readonly folder: string
  readonly print: (line: string) => void
  readonly signal: AbortSignal
}

/** Every file and setting that changes what is served. */
const sources = [
  ...['app', 'components', 'lib', 'public', 'prisma/schema.prisma', 'proxy.ts', 'next.config.ts'],
  ...['postcss.config.mjs', 'tsconfig.json', 'package-lock.json'],
]

export const cacheFolder = (root: string): string => join(root, 'node_modules', '.cache', 'counterweight')

/**
 * Builds the pages unless the build there was made from these very files, and marks it as being served, so that no
 * other start builds it anew underneath. Returns how to take the mark off.
 */
export async function ensureBuild(options: BuildOptions): Promise<() => void> {
  const release = await claimBuilding(options)
  try {
    const stamp = stampOf(options.root, sources, [
      process.env.COUNTERWEIGHT_PSEUDO_LOCALES ?? '',
      process.env.COUNTERWEIGHT_QUICK_BUILD ?? '',
      process.version,
    ])
    const stampFile = join(options.root, options.folder, 'built-from')
    if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
      refuseWhileServed(options)
      rmSync(stampFile, { force: true })
      await ensurePrismaClient(options.root, cacheFolder(options.root), options.print, options.signal)
      await build(options)
      writeFileSync(stampFile, stamp)
    }
    const serving = claim(servingFile(options, process.pid))
    return 'release' in serving ? serving.release : () => undefined
  } finally {
    release()
  }
}

const marker = ({ root, folder }: BuildOptions, name: string): string =>
  join(cacheFolder(root), `${name}-${folder.replace(/[^a-z0-9]+/gi, '-')}`)

const servingFile = (options: BuildOptions, pid: number): string => `${marker(options, 'serving')}-${pid}`

async function claimBuilding(options: BuildOptions): Promise<() => void> {
  for (let isTold = false; ;) {
    const attempt = claim(marker(options, 'building'))
    if ('release' in attempt) return attempt.release
    if (!isTold)
      options.print(`Waiting for another copy (process ${attempt.holder}) that is building the pages.`)
    isTold = true
    await delay(300, undefined, { signal: options.signal })
  }
}

function refuseWhileServed(options: BuildOptions): void {
  const start = `${basename(marker(options, 'serving'))}-`
  for (const name of readdirSync(cacheFolder(options.root)).filter((each) => each.startsWith(start))) {
    const file = join(cacheFolder(options.root), name)
    const holder = claimHolder(file)
    if (holder !== undefined) {
      throw new StartError(
        `Another copy (process ${holder}) serves the pages in ${options.folder}, and files have changed since they were built: stop that copy, then start again.`,
      )
    }
    rmSync(file, { force: true })
  }
}

async function build(options: BuildOptions): Promise<void> {
  options.print('Building the pages (first start and after an update; about a minute).')
  const childFile = marker(options, 'builder')
  stopForgottenBuild(childFile)
  keepPreviousFiles(options)
  const log = `${marker(options, 'build')}.log`
  const { code, output } = await runStep({
    script: join(options.root, 'node_modules/next/dist/bin/next'),
    parameters: ['build'],
    root: options.root,
    environment: { NODE_ENV: 'production', NEXT_DIST_DIR: options.folder },
    log,
    signal: options.signal,
    onStart: (pid) => {
      claimFor(childFile, pid)
    },
  })
  rmSync(childFile, { force: true })
  options.signal.throwIfAborted()
  if (code !== 0) throw explainBuildFailure(output, log)
  const folder = join(options.root, options.folder)
  writeCspHashes(folder)
  await compressBuild(folder, join(options.root, 'public'))
}

function explainBuildFailure(output: string, log: string): StartError {
  if (/ENOSPC|No space left/i.test(output)) {
    return new StartError(
      'The disk is full, so the pages could not be built: free about 500 MB where Counterweight is, then start again.',
    )
  }
  return new StartError(
    `The pages could not be built (${likelyCause(output)}): the whole report is in ${log}.`,
  )
}

/** A build whose launcher was killed works on for a while and would write into ours. */
function stopForgottenBuild(childFile: string): void {
  const pid = certainHolder(childFile)
  if (pid !== undefined) process.kill(pid, 'SIGKILL')
}

/** Pages that are open while the application is updated still ask for the files of the build before. */
function keepPreviousFiles({ root, folder }: BuildOptions): void {
  const current = join(root, folder, 'static')
  const previous = previousFilesFolder(join(root, folder))
  if (!existsSync(current)) return
  rmSync(previous, { recursive: true, force: true })
  renameSync(current, previous)
}

export const previousFilesFolder = (buildFolder: string): string => `${buildFolder}-previous`

import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { isDamage, DamagedPackages } from '../packages/damaged-packages'
import { syncDisk } from '../packages/interruption.mjs'
import { claim, claimHolder } from '../processes/claim'
import { hasBuildRecord, isWholeBuild, removeBuildRecord, writeBuildRecord } from './build-record'
import { compressBuild } from './compress-build'
import { writeCspHashes } from './csp-hashes'
import { dropRepeatedStyles } from './drop-repeated-styles'
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
  const { COUNTERWEIGHT_OTHER_VERSIONS: otherVersions = '' } = process.env
  const built = otherVersions === '' ? sources : [...sources, otherVersions]
  const stamp = stampOf(options.root, built, [
    otherVersions,
    process.env.COUNTERWEIGHT_PSEUDO_LOCALES ?? '',
    process.env.COUNTERWEIGHT_QUICK_BUILD ?? '',
    process.version,
  ])
  const release = await claimBuilding(options).catch((error: unknown) => {
    if (!isNotWritable(error)) throw error
    if (isWholeBuild(join(options.root, options.folder), stamp)) return undefined
    throw new StartError(
      `The pages must be built, and this user may not write in ${options.root}: start it once as the owner of that folder, or copy the folder to a place of your own.`,
    )
  })
  if (release === undefined) return () => undefined // nobody can build here, so there is nothing to mark
  try {
    const holder = findServing(options)
    if (!isWholeBuild(join(options.root, options.folder), stamp)) {
      if (holder !== undefined) throw servedBy(holder, options.folder)
      await ensurePrismaClient(options.root, cacheFolder(options.root), options.print, options.signal)
      await build(options, stamp)
    }
    const serving = claim(`${servingName(options)}${process.pid}`)
    return 'release' in serving ? serving.release : () => undefined
  } finally {
    release()
  }
}

const isNotWritable = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['EACCES', 'EROFS', 'EPERM'].includes(String(error.code))

const marker = ({ root, folder }: BuildOptions, name: string): string =>
  join(cacheFolder(root), `${name}-${folder.replace(/[^a-z0-9]+/gi, '-')}`)

const servingName = (options: BuildOptions): string => `${marker(options, 'serving')}-`

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

/** A process that serves this build. What killed ones and copied folders left behind is cleared away. */
function findServing(options: BuildOptions): number | undefined {
  const cache = cacheFolder(options.root)
  const names = readdirSync(cache).filter((name) => name.startsWith(basename(servingName(options))))
  for (const file of names.map((name) => join(cache, name))) {
    const holder = claimHolder(file)
    if (holder !== undefined) return holder
    rmSync(file, { force: true })
  }
  return undefined
}

const servedBy = (holder: number, folder: string): StartError =>
  new StartError(
    `Another copy (process ${holder}) serves the pages in ${folder}, and files have changed since they were built: stop that copy, then start again.`,
  )

async function build(options: BuildOptions, stamp: string): Promise<void> {
  options.print('Building the pages (first start and after an update; about a minute).')
  const folder = join(options.root, options.folder)
  keepPreviousFiles(folder)
  removeBuild(folder)
  const log = `${marker(options, 'build')}.log`
  const { code, output } = await runStep({
    script: join(options.root, 'node_modules/next/dist/bin/next'),
    parameters: ['build'],
    root: options.root,
    environment: { NODE_ENV: 'production', NEXT_DIST_DIR: options.folder },
    log,
    signal: options.signal,
  })
  options.signal.throwIfAborted()
  if (code !== 0) throw explainBuildFailure(output, log)
  dropRepeatedStyles(folder)
  writeCspHashes(folder)
  await compressBuild(folder, join(options.root, 'public'))
  syncDisk()
  writeBuildRecord(folder, stamp)
}

function explainBuildFailure(output: string, log: string): StartError {
  if (/ENOSPC|No space left/i.test(output)) {
    return new StartError(
      'The disk is full, so the pages could not be built: free about 500 MB where Counterweight is, then start again.',
    )
  }
  if (isDamage(output)) return new DamagedPackages(likelyCause(output))
  return new StartError(
    `The pages could not be built (${likelyCause(output)}): the whole report is in ${log}.`,
  )
}

/** Pages that are open while the application is updated still ask for the files of the last build that was whole. */
function keepPreviousFiles(folder: string): void {
  const current = join(folder, 'static')
  if (!hasBuildRecord(folder) || !existsSync(current)) return
  rmSync(previousFilesFolder(folder), { recursive: true, force: true })
  renameSync(current, previousFilesFolder(folder))
  removeBuildRecord(folder)
}

/** What an interrupted build left could be taken for whole. Development keeps its own files in the same folder. */
function removeBuild(folder: string): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder).filter((each) => each !== 'dev'))
    rmSync(join(folder, name), { recursive: true, force: true })
}

export const previousFilesFolder = (buildFolder: string): string => `${buildFolder}-previous`

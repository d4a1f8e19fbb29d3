import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cleanEnvironment } from './clean-environment'
import { explainDatabaseError } from './database/check-database'
import { defaultDataDirectory } from './database/reachable-folders'
import { keyFileIn } from './database/installation-key'
import { removePassphrases } from './database/remove-passphrases'
import { explainFailure } from './explain-failure'
import { readEnvFile } from './read-env-file'
import { readSettings, type Settings } from './settings'
import { StartError } from './start-error'
import { anchorsIn, readAnchors } from './audit/anchors'
import { verifyTrail } from './audit/verify-trail'
import { backUp } from './backup/back-up'
import type { Totals } from './backup/backup-format'
import { fillDatabase } from './backup/fill-database'
import { openSource, openTarget } from './backup/open-database'
import { verifyBackupFile } from './backup/read-backup-file'

export interface CommandOptions {
  readonly root: string
  readonly name: 'backup' | 'restore' | 'forget-passphrase' | 'verify-trail'
  /** As it was typed, and the folder it was typed in. */
  readonly file: string | undefined
  readonly folder: string
  readonly print: (line: string) => void
  readonly complain: (line: string) => void
}

/**
 * `npm run backup`, `restore`, `forget-passphrase` and `audit:verify`; resolves with the exit code. Stopped by Ctrl-C, none
 * leaves anything half done.
 */
export async function runCommand(options: CommandOptions): Promise<number> {
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      stopping.abort()
    })
  try {
    await { backup, restore, 'forget-passphrase': forgetPassphrase, 'verify-trail': verify }[options.name](
      options,
      stopping.signal,
    )
    return 0
  } catch (error) {
    options.complain(
      isStop(error, stopping.signal) ? 'Stopped: everything is as it was before.' : explain(error, options),
    )
    return 1
  }
}

/** Whether it ended because it was asked to, which it heeds only while nothing has changed. */
const isStop = (error: unknown, { aborted, reason }: AbortSignal): boolean =>
  aborted && (error === reason || (error instanceof Error && error.cause === reason))

async function backup(options: CommandOptions, signal: AbortSignal): Promise<void> {
  const { root, print } = options
  const settings = prepare(options)
  const file = nameFor(options)
  const source = await openSource(root, settings)
  try {
    const totals = await backUp(source, file, signal)
    print(
      `Saved ${casesIn(totals)} to ${file}, and read them back. Keep it safe: it holds everything, unencrypted.`,
    )
    if (hasPhones(totals))
      print(
        `Codes of phones also need ${keyOf(settings, root)}, which is not in the backup: keep it too, in another place.`,
      )
  } finally {
    await source.close()
  }
}

async function restore(options: CommandOptions, signal: AbortSignal): Promise<void> {
  const { root, print } = options
  if (options.file === undefined) throw new StartError('Name the backup to restore: npm run restore -- FILE.')
  const settings = prepare(options)
  const file = resolve(options.folder, options.file)
  if (!existsSync(file)) throw new StartError(`There is no file ${file}: name the backup to restore.`)
  const { header, totals } = await verifyBackupFile(file) // before anything is touched
  const target = await openTarget(root, settings)
  try {
    await fillDatabase(target, file, totals, signal)
    print(`Restored ${casesIn(totals)} as they were at ${header.madeAt}. Now "npm start".`)
    if (hasPhones(totals))
      print(
        `Codes of phones count only with the key of the copy that was saved: put it into ${keyOf(settings, root)}. Without it, recovery codes and passkeys let people in.`,
      )
  } finally {
    await target.close().catch(() => undefined) // it ends with this process; what was restored stays restored
  }
}

/** For whoever lost it, and owns the machine. */
async function forgetPassphrase(options: CommandOptions): Promise<void> {
  const { root, print } = options
  const source = await openSource(root, prepare(options))
  try {
    await removePassphrases(source.url)
    print(
      'There is no passphrase and no passkey any more, and everybody is signed out. Start Counterweight again: it prints a link to come in.',
    )
  } finally {
    await source.close()
  }
}

/** With a file: against the ends of the trail that were written down there; else those beside the database. */
async function verify(options: CommandOptions): Promise<void> {
  const { root, print, file, folder } = options
  const settings = prepare(options)
  const own = anchorsIn(settings.dataDirectory ?? defaultDataDirectory(root))
  if (file !== undefined && !existsSync(resolve(folder, file)))
    throw new StartError(`There is no file ${resolve(folder, file)}: name one with anchors of the trail.`)
  const anchors = readAnchors(file === undefined ? own : resolve(folder, file))
  const source = await openSource(root, settings)
  try {
    const { rows, head } = await verifyTrail(source.url, anchors)
    print(
      `The trail is as it was written: ${rows} rows, against ${anchors.length} anchors. It ends in ${head}.`,
    )
  } finally {
    await source.close()
  }
}

function prepare({ root, print }: CommandOptions) {
  readEnvFile(root, print)
  const settings = readSettings(root, process.env)
  cleanEnvironment(false, settings)
  return settings
}

/** Without a name, or in a folder, it is called after the time it is made at. */
function nameFor({ file, folder }: CommandOptions): string {
  const own = `counterweight-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}Z.backup`
  if (file === undefined) return join(folder, own)
  const chosen = resolve(folder, file)
  return statSync(chosen, { throwIfNoEntry: false })?.isDirectory() === true ? join(chosen, own) : chosen
}

const hasPhones = (totals: Totals): boolean => (totals.SecondStep?.rows ?? 0) > 0

/** Where the key of this installation is. */
const keyOf = ({ databaseUrl, dataDirectory }: Settings, root: string): string =>
  databaseUrl !== undefined || (process.env.COUNTERWEIGHT_KEY ?? '') !== ''
    ? 'the setting COUNTERWEIGHT_KEY'
    : `the file ${keyFileIn(dataDirectory ?? defaultDataDirectory(root))}`

function casesIn(totals: Totals): string {
  const cases = totals.Case?.rows ?? 0
  const rows = Object.values(totals).reduce((sum, { rows: each }) => sum + each, 0)
  return `${cases === 1 ? '1 case' : `${cases} cases`} (${rows} rows)`
}

/** What a database says may hold what people wrote: of the one that comes along, only its code is shown. */
function explain(error: unknown, { name, file = name }: CommandOptions): string {
  if (error instanceof StartError || !(error instanceof Error)) return explainFailure(error)
  const code = 'code' in error ? String(error.code) : error.name
  if (/^E[A-Z]+$/.test(code) && 'syscall' in error && !/connect|read ECONN/.test(error.message)) {
    const why = reasons[code] ?? `its disk says ${code}: use another place`
    const path = 'path' in error && typeof error.path === 'string' ? error.path : file
    return `${path} cannot be used: ${why}.`
  }
  const url = process.env.DATABASE_URL
  if (url !== undefined && url !== '') return explainDatabaseError(error, url).message
  return `The database ended, or could not do it (${code}), and everything is as it was before: try again, and report this line if it stays.`
}

const reasons: Partial<Record<string, string>> = {
  ENOSPC: 'the disk is full: free some space, or name a file on another disk',
  EDQUOT: 'your share of the disk is used up: free some space, or name a file on another disk',
  EFBIG: 'its disk takes no file of this size: name a file on another disk',
  EACCES: 'this user may not use it: name another, or do it as the user who owns it',
  EPERM: 'this user may not use it: name another, or do it as the user who owns it',
  EROFS: 'its disk is read-only: name a file on another disk',
  ENOENT: 'its folder is not there: make it, or name another',
  ENOTDIR: 'its folder is not there: make it, or name another',
  EISDIR: 'it is a folder: name a file',
}

import { keepAnchoring } from './audit/anchors'
import { cacheFolder, ensureBuild } from './pages/build'
import { openApplicationDoor } from './database/application-role'
import { checkDatabase, explainDatabaseError } from './database/check-database'
import { checkPort } from './check-port'
import { cleanEnvironment } from './clean-environment'
import { startEmbeddedPostgres } from './database/embedded-postgres'
import { explainFailure } from './explain-failure'
import { followParent } from './processes/follow-parent'
import { keepForgetting } from './database/forget'
import { migrate } from './database/migrate'
import { ensurePrismaClient } from './pages/prisma-client'
import { defaultDataDirectory } from './database/reachable-folders'
import { DamagedPackages } from './packages/damaged-packages'
import { mark } from './packages/interruption.mjs'
import { publishAddress } from './database/running-address'
import { giveInstallationKey } from './database/installation-key'
import { makeStartLink } from './database/start-link'
import { readEnvFile } from './read-env-file'
import { placeOf } from './serving/fault'
import { keepServing } from './serving/keep-serving'
import { certificateWarning } from './serving/renew-certificate'
import { readSettings, type Settings } from './settings'

export interface LaunchOptions {
  readonly root: string
  readonly isDevelopment: boolean
  readonly print: (line: string) => void
  /** Where the one line goes that says why it cannot start. */
  readonly complain: (line: string) => void
}

type Undo = () => void | Promise<void>

/** Starts everything in order and stops it in the opposite order; resolves with the exit code when it has ended. */
export async function launch(options: LaunchOptions): Promise<number> {
  const undo: Undo[] = []
  const stopping = new AbortController()
  const ended = new Promise<number>((resolve) => {
    const end = (code: number) => {
      if (stopping.signal.aborted) return
      stopping.abort()
      giveUpAfter(9_500) // what stops services, and containers, kills after ten seconds
      void unwind(undo).then(
        () => {
          resolve(code)
        },
        () => {
          resolve(1)
        },
      )
    }
    const fail = (error: unknown) => {
      if (!stopping.signal.aborted) options.complain(explainFailure(error))
      if (error instanceof DamagedPackages) mark(options.root)
      end(1)
    }
    onFault(options.complain, end)
    const unfollow = followParent(() => {
      end(0)
    })
    onStopSignal(() => {
      if (!stopping.signal.aborted) options.print('Stopping.')
      end(0)
    }, unfollow)
    start(options, undo, stopping.signal, fail).catch(fail)
  })
  return ended
}

async function start(
  options: LaunchOptions,
  undo: Undo[],
  signal: AbortSignal,
  fail: (error: unknown) => void,
): Promise<void> {
  const { root, isDevelopment, print } = options
  readEnvFile(root, print)
  const settings = readSettings(root, process.env)
  cleanEnvironment(isDevelopment, settings)
  const { reach } = settings
  await checkPort(reach.port, reach.host)
  const { origin: address } = reach
  process.env.COUNTERWEIGHT_ORIGIN = address // lib/server/is-team-server.ts
  const warning = reach.tls && certificateWarning(reach.tls.cert, new URL(address).hostname)
  if (warning !== undefined) options.complain(warning)
  const { url, dataDirectory } = await openDatabase(settings, undo, options, fail)
  signal.throwIfAborted()
  await migrateWithWords(url, print)
  await giveDoor(url, dataDirectory !== undefined, print)
  giveInstallationKey(dataDirectory, print)
  const { link, withdraw } = await makeStartLink({ url, address, dataDirectory })
  undo.push(withdraw)
  signal.throwIfAborted()
  if (isDevelopment) await ensurePrismaClient(root, cacheFolder(root), print, signal)
  else undo.push(await ensureBuild({ root, folder: settings.buildFolder, print, signal }))
  signal.throwIfAborted()
  const { doorPort, buildFolder: folder } = settings
  const { complain } = options
  const serving = await keepServing(
    { root, folder, reach, doorPort, isDevelopment },
    { complain, onFailure: fail },
  )
  undo.push(() => serving.stop())
  undo.push(await keepAnchoring(url, dataDirectory ?? defaultDataDirectory(root)))
  undo.push(keepForgetting({ url, days: settings.oldTextsDays, dataDirectory }))
  if (link !== undefined) {
    print(`Open ${link}`)
    print(
      'This link is the key to what is in here, until you set a passphrase or a passkey: show it to nobody.',
    )
  }
  print(`Counterweight is at ${address} (Ctrl-C stops it).`)
}

async function openDatabase(
  settings: Settings,
  undo: Undo[],
  { root, print }: LaunchOptions,
  fail: (error: unknown) => void,
): Promise<{ readonly url: string; readonly dataDirectory: string | undefined }> {
  if (settings.databaseUrl !== undefined) {
    print('Using the database server in DATABASE_URL.')
    await checkDatabase(settings.databaseUrl)
    return { url: settings.databaseUrl, dataDirectory: undefined }
  }
  const dataDirectory = settings.dataDirectory ?? defaultDataDirectory(root)
  print(`Starting the database in ${dataDirectory}.`)
  const postgres = await startEmbeddedPostgres({
    dataDirectory,
    onRestart: () => {
      print('The database ended unexpectedly and is being started again.')
    },
    onDisk: (is) => {
      print(
        is === 'full'
          ? `The disk with ${dataDirectory} is full: all can be read, and nothing is saved until there is room. Free some space.`
          : 'There is room on the disk again: everything is saved as before.',
      )
    },
    onFailure: fail,
  })
  undo.push(() => postgres.stop())
  undo.push(publishAddress(dataDirectory, postgres.url))
  return { url: postgres.url, dataDirectory }
}

async function migrateWithWords(url: string, print: (line: string) => void): Promise<void> {
  try {
    const applied = await migrate(url)
    if (applied.length > 0)
      print(
        `Brought the database up to date (${applied.length === 1 ? 'one change' : `${applied.length} changes`}).`,
      )
  } catch (error) {
    throw explainDatabaseError(error, url)
  }
}

/** The application gets its own way to the database: what it serves pages with can read nothing but for a person. */
async function giveDoor(url: string, isOurs: boolean, print: (line: string) => void): Promise<void> {
  const door = await openApplicationDoor(url, isOurs).catch((error: unknown) => {
    throw explainDatabaseError(error, url)
  })
  process.env.DATABASE_URL = door.url
  process.env.DATABASE_ROLE = door.role ?? ''
  if (!door.isApart)
    print(
      'The user in DATABASE_URL owns the tables and may make no role for the application (CREATEROLE): a second wall is missing.',
    )
}

async function unwind(undo: Undo[]): Promise<void> {
  for (let step = undo.pop(); step !== undefined; step = undo.pop()) await step()
}

/**
 * A terminal that closes stops the application in it. Without a terminal (`nohup`, a service) there is nothing to hang
 * up: it goes on then, also when the `npm` that started it does not.
 */
function onStopSignal(stop: () => void, unfollow: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
  const hasTerminal = [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY)
  process.on('SIGHUP', hasTerminal ? stop : unfollow)
}

/** A fault of the launcher itself. What it says could hold what people wrote, so only its kind and place are shown. */
function onFault(complain: (line: string) => void, end: (code: number) => void): void {
  process.on('uncaughtException', (error) => {
    complain(
      `Counterweight ended because of a fault of its own (${placeOf(error)}): start it again; nothing saved is lost.`,
    )
    end(1)
  })
  process.on('unhandledRejection', (error) => {
    complain(`Something failed unexpectedly (${placeOf(error)}); Counterweight goes on.`)
  })
}

/** Postgres stops by itself when this process is gone, so ending hard is safe. */
function giveUpAfter(milliseconds: number): void {
  setTimeout(() => process.exit(1), milliseconds).unref()
}

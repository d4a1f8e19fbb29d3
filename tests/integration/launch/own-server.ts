import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { freePort } from '@/lib/server/launch/database/windows-postgres'
import { comeIn } from './come-in'
import { endLauncher, signalGroup, startLauncher, type Launcher } from './launcher'
import { makeTemporaryFolder } from './temporary-folder'

export interface OwnServer {
  readonly address: string
  /** The link that its last start printed; '': there is a passphrase. */
  startLink(): string
  /** Of a browser that came in by that link, when it was first asked for. */
  cookie(): Promise<string>
  /** The process of the launcher. */
  pid(): number | undefined
  start(): Promise<void>
  kill(): Promise<void>
  /** Its own database, while it runs. */
  databaseUrl(): string
  /** Takes every case out of its database, while it runs. */
  empty(): Promise<void>
  /** Ends it as Ctrl-C does, and removes its data. */
  end(): Promise<void>
}

/**
 * A server of the test's own, on its own database, that can be killed and started again. It serves the test build, unless the
 * environment names another.
 */
export async function startOwnServer(environment: Readonly<Record<string, string>> = {}): Promise<OwnServer> {
  const port = String(await freePort())
  const folder = makeTemporaryFolder()
  process.once('exit', folder.remove)
  let launcher: Launcher | undefined
  let cookie: Promise<string> | undefined

  const start = async () => {
    launcher = startLauncher({ PORT: port, COUNTERWEIGHT_DATA: folder.path, ...environment })
    await launcher.up
    cookie = undefined
  }
  /** Kills the whole process group with kill -9: nothing in it can tidy up. */
  const kill = async () => {
    if (launcher === undefined || launcher.process.exitCode !== null || launcher.process.signalCode !== null)
      return
    signalGroup(launcher, 'SIGKILL')
    await launcher.ended
  }
  const databaseUrl = () => readFileSync(join(folder.path, 'database-url'), 'utf8').trim()
  const empty = async () => {
    const client = new pg.Client({ connectionString: databaseUrl() })
    await client.connect()
    await client.query('DELETE FROM "Case"; DELETE FROM "Tombstone"').finally(() => client.end())
  }
  const end = async () => {
    if (launcher !== undefined) await endLauncher(launcher)
    folder.remove()
  }
  await start()
  const address = `http://127.0.0.1:${port}`
  const startLink = () => launcher?.startLink() ?? ''
  return {
    address,
    startLink,
    cookie: () => (cookie ??= comeIn(startLink())),
    pid: () => launcher?.process.pid,
    start,
    kill,
    databaseUrl,
    empty,
    end,
  }
}

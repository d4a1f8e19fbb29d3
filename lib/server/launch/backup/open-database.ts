import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkDatabase } from '../database/check-database'
import { startEmbeddedPostgres } from '../database/embedded-postgres'
import { defaultDataDirectory } from '../database/reachable-folders'
import { runningAddress } from '../database/running-address'
import type { Settings } from '../settings'
import { StartError } from '../start-error'
import type { Target } from './fill-database'

export interface OpenDatabase extends Target {
  readonly close: () => Promise<void>
}

const stay = () => Promise.resolve()

/** The database to save: the server of DATABASE_URL, the one that is running, or the one that comes along, started for it. */
export async function openSource(root: string, settings: Settings): Promise<OpenDatabase> {
  if (settings.databaseUrl !== undefined) return openServer(settings.databaseUrl)
  const folder = settings.dataDirectory ?? defaultDataDirectory(root)
  const url = runningAddress(folder)
  if (url !== undefined) return { ...inFolder(folder), url, close: stay }
  if (!existsSync(join(folder, 'postgres')))
    throw new StartError(
      `There are no data of Counterweight in ${folder} yet: name the right folder in COUNTERWEIGHT_DATA, or the server in DATABASE_URL.`,
    )
  return startIn(folder)
}

/** The database to fill. One that comes along must not be running: nobody may save into it meanwhile. */
export async function openTarget(root: string, settings: Settings): Promise<OpenDatabase> {
  if (settings.databaseUrl !== undefined) return openServer(settings.databaseUrl)
  return startIn(settings.dataDirectory ?? defaultDataDirectory(root))
}

async function openServer(url: string): Promise<OpenDatabase> {
  await checkDatabase(url)
  return {
    url,
    place: 'The database of DATABASE_URL',
    wayOut: 'make an empty database and name it in DATABASE_URL',
    close: stay,
  }
}

async function startIn(folder: string): Promise<OpenDatabase> {
  const postgres = await startEmbeddedPostgres({ dataDirectory: folder, onFailure: () => undefined })
  return { ...inFolder(folder), url: postgres.url, close: () => postgres.stop() }
}

const inFolder = (folder: string) => ({
  place: `The data folder ${folder}`,
  wayOut: `move it away (mv "${folder}" "${folder}-before"), or name a new folder in COUNTERWEIGHT_DATA`,
})

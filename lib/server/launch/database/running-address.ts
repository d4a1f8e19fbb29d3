import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { claimHolder } from '../processes/claim'
import { StartError } from '../start-error'

/** Names the process that has the database of a data folder running. */
export const claimOn = (dataDirectory: string): string => join(dataDirectory, 'in-use.json')

const noteIn = (dataDirectory: string): string => join(dataDirectory, 'database-url')

/** Takes back what was said: by whoever stops the database, or finds the word of a process that was killed. */
export function withdrawAddress(dataDirectory: string): void {
  rmSync(noteIn(dataDirectory), { force: true })
}

/** Says where the running database is, to those who may read the data anyway; returns how to take it back. */
export function publishAddress(dataDirectory: string, url: string): () => void {
  const note = noteIn(dataDirectory)
  withdrawAddress(dataDirectory)
  writeFileSync(note, `${url}\n`, { mode: 0o600, flag: 'wx' }) // follows no link that somebody may have put there
  return () => {
    withdrawAddress(dataDirectory)
  }
}

/** Where the database of a data folder is running now, or undefined when no living process has it. */
export function runningAddress(dataDirectory: string): string | undefined {
  const holder = claimHolder(claimOn(dataDirectory))
  if (holder === undefined) return undefined
  try {
    return readFileSync(noteIn(dataDirectory), 'utf8').trim()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    throw new StartError(
      `The data in ${dataDirectory} is in use by process ${holder}, which is just starting or stopping, or is another backup: wait until it is done, then try again.`,
    )
  }
}

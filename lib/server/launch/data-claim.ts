import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { identify } from './process-identity'
import { StartError } from './start-error'

const claimSchema = z.object({ pid: z.number().int().positive(), identity: z.string() })

/**
 * Says which process uses a data directory, so that a second start can tell a copy that runs from the remains of
 * one that was killed. Postgres has a lock of its own beneath it, which protects the files.
 */
export function claimData(dataDirectory: string): () => void {
  const file = join(dataDirectory, 'in-use.json')
  const mine = { pid: process.pid, identity: identify(process.pid) ?? String(process.pid) }
  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: 'wx' })
      return () => rmSync(file, { force: true })
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
    const holder = liveHolder(file)
    if (holder !== undefined || attempt === 3) {
      throw new StartError(
        `The data in ${dataDirectory} is in use by another running copy (process ${holder ?? 'unknown'}): stop that copy, or set COUNTERWEIGHT_DATA to another folder.`,
      )
    }
    rmSync(file, { force: true })
  }
}

function liveHolder(file: string): number | undefined {
  try {
    const claim = claimSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    return identify(claim.pid) === claim.identity ? claim.pid : undefined
  } catch {
    return undefined // vanished, or cut off while it was being written by a process that was killed
  }
}

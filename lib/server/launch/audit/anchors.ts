import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { asKeeper } from '../database/keeper'
import { StartError } from '../start-error'

/** An end of the trail: how many rows it had, and the hash of the last, which rests on all before it. */
export interface Anchor {
  readonly rows: number
  readonly head: string
}

export const anchorsIn = (dataDirectory: string): string => join(dataDirectory, 'trail-anchors')

const minutes = 15

/**
 * Writes the end of the trail into a file beside the database now, every quarter of an hour, and when it stops. To be
 * copied to where whoever can change the database cannot. Fails silently: the next round tries again.
 */
export async function keepAnchoring(url: string, dataDirectory: string): Promise<() => Promise<void>> {
  const file = anchorsIn(dataDirectory)
  let last = -1
  const round = async () => {
    try {
      const { rows, head } = await readEnd(url)
      if (rows === last || rows === 0) return
      appendFileSync(file, `${new Date().toISOString()} ${rows} ${head}\n`, { mode: 0o600 })
      last = rows
    } catch {
      // the next round
    }
  }
  await round()
  const timer = setInterval(() => void round(), minutes * 60_000).unref()
  return async () => {
    clearInterval(timer)
    await round()
  }
}

async function readEnd(url: string): Promise<Anchor> {
  const client = new pg.Client({ ...asKeeper(url), connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<{ position: string; head: string }>(
      `SELECT position, encode(hash, 'hex') AS head FROM "Audit" ORDER BY position DESC LIMIT 1`,
    )
    return { rows: Number(rows[0]?.position ?? 0), head: rows[0]?.head ?? '' }
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** What a file of anchors holds. A file that is not there holds none. */
export function readAnchors(file: string): readonly Anchor[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return []
  }
  const lines = text.split('\n').filter((line) => line !== '')
  return lines.map((line) => {
    const [, rows, head] = /^\S+ (\d{1,15}) ([0-9a-f]{64})$/.exec(line) ?? []
    if (rows === undefined || head === undefined)
      throw new StartError(`${file} holds a line that is no anchor: "${line.slice(0, 80)}".`)
    return { rows: Number(rows), head }
  })
}

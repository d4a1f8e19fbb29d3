import { createHash } from 'node:crypto'
import pg from 'pg'
import { asKeeper } from '../database/keeper'
import { StartError } from '../start-error'
import type { Anchor } from './anchors'

const rowsAtOnce = 5_000

/** As the function `audit_record` of the database puts a row into words. The hash itself is worked out here, not there. */
const page = `SELECT position, previous, hash, json_build_array(position, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
    person, act, subject, detail)::text AS words FROM "Audit" WHERE position > $1 ORDER BY position LIMIT ${rowsAtOnce}`

type Row = {
  readonly position: string
  readonly previous: Buffer
  readonly hash: Buffer
  readonly words: string
}

/**
 * Goes through the whole trail: each row is the one that was written, and follows the one before. An anchor is an end that
 * was written down elsewhere before: without one, a trail that was cut off looks whole. Gives the end it has now.
 *
 * @throws a StartError that names the first row that is not as it was.
 */
export async function verifyTrail(url: string, anchors: readonly Anchor[]): Promise<Anchor> {
  const client = new pg.Client(asKeeper(url))
  client.on('error', () => undefined)
  await client.connect()
  try {
    const wanted = new Map(anchors.map(({ rows, head }) => [rows, head]))
    let rows = 0
    let head: Buffer = Buffer.from([0])
    for (;;) {
      const { rows: found } = await client.query<Row>(page, [rows])
      for (const { position, previous, hash, words } of found) {
        const right = createHash('sha256').update(previous).update(words).digest()
        if (Number(position) !== rows + 1) throw broken(`row ${rows + 1} is missing`)
        if (!head.equals(previous)) throw broken(`row ${position} does not follow the row before it`)
        if (!right.equals(hash)) throw broken(`row ${position} was changed`)
        rows += 1
        head = hash
        const anchored = wanted.get(rows)
        if (anchored !== undefined && anchored !== head.toString('hex'))
          throw broken(`row ${position} is not the one that was written down`)
        wanted.delete(rows)
      }
      if (found.length < rowsAtOnce) break
    }
    const missing = Math.min(...wanted.keys())
    if (wanted.size > 0) throw broken(`it ends after row ${rows}, and row ${missing} was there`)
    return { rows, head: head.toString('hex') }
  } finally {
    await client.end().catch(() => undefined)
  }
}

const broken = (how: string): StartError =>
  new StartError(
    `The trail is not as it was written: ${how}. Somebody changed the database beside the application, or restored an older backup.`,
  )

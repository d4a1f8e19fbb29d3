import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { hasRoom } from './disk-reserve'
import { asKeeper } from './keeper'

export interface ForgetOptions {
  readonly url: string
  /** Days after which a text that has been replaced is erased. */
  readonly days: number
  /** Where the database that comes along keeps its files; undefined: a server that looks after its own. */
  readonly dataDirectory: string | undefined
}

/** Milliseconds between two rounds, and from the start to the first, which must not hold up the first page. */
const pause = { first: 60_000, between: 3_600_000 }

/** Erases for good what is no longer to be kept, every hour, until it is stopped. Fails silently: the next round tries again. */
export function keepForgetting(options: ForgetOptions): () => void {
  const round = () => {
    forget(options).catch(() => undefined)
    timer = setTimeout(round, pause.between).unref()
  }
  let timer = setTimeout(round, pause.first).unref()
  return () => {
    clearTimeout(timer)
  }
}

/**
 * One round: texts that were replaced and are old enough go; and if they or whole cases have gone since the last round, or a
 * migration has come that may have thrown something away, the files of the tables are written anew and the log of the
 * database goes on in a new file, so that no byte of them is left.
 */
export async function forget({ url, days, dataDirectory }: ForgetOptions): Promise<void> {
  const client = new pg.Client(asKeeper(url))
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query("SET lock_timeout = '5s'; SET statement_timeout = '15s'") // nobody who saves waits longer for this
    // without its mark a round that is interrupted from here on is made again
    const marked = dataDirectory === undefined ? undefined : takeMark(dataDirectory)
    await client.query('DELETE FROM "Tries" WHERE "endsAt" < now()') // with the networks that people came from
    const { rowCount } = await client.query(forgetOldTexts, [days])
    if (dataDirectory === undefined) return
    const { rows } = await client.query<{ gone: string }>(whatIsGone)
    const gone = rows[0]?.gone ?? ''
    if (rowCount !== 0 || gone !== marked) {
      for (const table of tables) await rewrite(client, table, dataDirectory)
      await client.query('SELECT pg_switch_wal()')
      await client.query('CHECKPOINT')
    }
    writeFileSync(markIn(dataDirectory), gone, { mode: 0o600, flag: 'wx' }) // follows no link
  } finally {
    await client.end()
  }
}

/** Differs after every deletion and every migration. */
const whatIsGone = `SELECT (SELECT count(*) FROM "Tombstone") || ' ' || (SELECT max(finished_at) FROM _prisma_migrations) AS gone`

/** All that can hold a text, or that went with a case; and what Postgres kept of their columns to plan its queries. */
const tables = [
  'PrivateText',
  'SituationField',
  'Answer',
  'Change',
  'Snapshot',
  'Assessment',
  'Case',
  'pg_statistic',
] as const

/** A text goes when nothing shows it any more, and no change of the last days replaced it, brought it in vain, or met it. */
const forgetOldTexts = `
  WITH kept AS (
    SELECT "textId" AS id FROM "SituationField" UNION SELECT "noteId" FROM "Answer"
    UNION SELECT "textId" FROM (
      SELECT "textId", "receivedAt", lead("receivedAt") OVER (
        PARTITION BY "caseId", "assessmentId", "itemId", field ORDER BY position
      ) AS "replacedAt" FROM "Change"
    ) said WHERE coalesce("replacedAt", "receivedAt") > now() - $1 * interval '1 day'
    UNION SELECT (theirs->>'textId')::uuid FROM "Change" WHERE "receivedAt" > now() - $1 * interval '1 day'
  ), gone AS (
    DELETE FROM "PrivateText" t WHERE NOT EXISTS (SELECT 1 FROM kept WHERE kept.id = t.id) RETURNING id
  ), unnamed AS (
    UPDATE "Change" SET theirs = jsonb_set(theirs, '{textId}', 'null')
    FROM gone WHERE theirs->>'textId' = gone.id::text
  )
  SELECT id FROM gone`

/** Writes a table anew. Its copy and what the log says of it stand beside it meanwhile: without room for both it throws. */
async function rewrite(client: pg.Client, table: string, dataDirectory: string): Promise<void> {
  const { rows } = await client.query<{ bytes: string }>(
    `SELECT pg_total_relation_size('"${table}"')::text AS bytes`,
  )
  if (!hasRoom(dataDirectory, 2 * Number(rows[0]?.bytes ?? 0))) throw new Error('no room')
  await client.query(`VACUUM FULL "${table}"`)
}

const markIn = (dataDirectory: string): string => join(dataDirectory, 'erased-up-to')

/** What had been erased for good, and takes the mark of it away; undefined: nobody knows. */
function takeMark(dataDirectory: string): string | undefined {
  const mark = markIn(dataDirectory)
  try {
    return readFileSync(mark, 'utf8')
  } catch {
    return undefined
  } finally {
    rmSync(mark, { force: true })
  }
}

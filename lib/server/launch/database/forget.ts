import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

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
 * One round: texts that were replaced and are old enough go; and if they or whole cases have gone since the last round, the
 * files of the tables are written anew and the log of the database goes on in a new file, so that no byte of them is left.
 */
export async function forget({ url, days, dataDirectory }: ForgetOptions): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query("SET lock_timeout = '5s'") // nobody who saves waits longer for this
    const { rowCount } = await client.query(forgetOldTexts, [days])
    if (dataDirectory === undefined) return
    const { rows } = await client.query<{ newest: string }>(
      'SELECT coalesce(max(position), 0)::text AS newest FROM "Tombstone"',
    )
    const newest = rows[0]?.newest ?? '0'
    const isSame = rowCount === 0 && newest === lastErased(dataDirectory)
    if (isSame) return
    for (const table of tables) await client.query(`VACUUM FULL "${table}"`)
    await client.query('SELECT pg_switch_wal()')
    await client.query('CHECKPOINT')
    writeFileSync(markIn(dataDirectory), newest, { mode: 0o600 })
  } finally {
    await client.end()
  }
}

/** All that can hold a text, or that went with a case. */
const tables = [
  'PrivateText',
  'SituationField',
  'Answer',
  'Change',
  'Snapshot',
  'Assessment',
  'Case',
] as const

/** A text goes when nothing shows it any more, and no change of the last days said it or met it. */
const forgetOldTexts = `
  WITH kept AS (
    SELECT "textId" AS id FROM "SituationField" UNION SELECT "noteId" FROM "Answer"
    UNION SELECT "textId" FROM "Change" WHERE "receivedAt" > now() - $1 * interval '1 day'
    UNION SELECT (theirs->>'textId')::uuid FROM "Change" WHERE "receivedAt" > now() - $1 * interval '1 day'
  ), gone AS (
    DELETE FROM "PrivateText" t WHERE NOT EXISTS (SELECT 1 FROM kept WHERE kept.id = t.id) RETURNING id
  ), unnamed AS (
    UPDATE "Change" SET theirs = jsonb_set(theirs, '{textId}', 'null')
    FROM gone WHERE theirs->>'textId' = gone.id::text
  )
  SELECT id FROM gone`

const markIn = (dataDirectory: string): string => join(dataDirectory, 'erased-up-to')

function lastErased(dataDirectory: string): string {
  try {
    return readFileSync(markIn(dataDirectory), 'utf8')
  } catch {
    return '0' // nothing has been erased here yet
  }
}

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { z } from 'zod'
import { StartError } from '../start-error'
import {
  differingTable,
  endSchema,
  formatVersion,
  headerSchema,
  markSchema,
  Tally,
  type Batch,
  type Header,
  type Totals,
} from './backup-format'

const rowsAtOnce = 200

export interface BackupReader {
  readonly header: Header
  /** Ends normally only when the file is whole: every checksum and count has been compared by then. */
  readonly batches: AsyncIterable<Batch>
}

/** Opens a backup. Whatever is wrong with it is a `StartError` of one line; nothing of its content is in that line. */
export async function openBackupFile(file: string): Promise<BackupReader> {
  const lines = linesOf(file)
  const first = await lines.next().catch((error: unknown) => {
    if (error instanceof UnreadableContent && error.isForeign) throw foreign(file)
    if (error instanceof UnreadableContent) throw damaged(file, 'its beginning is missing')
    throw error
  })
  if (first.done === true) throw foreign(file)
  const begin = parse(first.value)
  const mark = markSchema.safeParse(begin)
  if (!mark.success) throw foreign(file)
  if (mark.data.format > formatVersion)
    throw new StartError(
      `${file} was written by a newer Counterweight: update this copy, then restore it again.`,
    )
  const header = headerSchema.safeParse(begin)
  if (!header.success) throw damaged(file, 'its header cannot be read')
  return { header: header.data, batches: batchesOf(file, header.data, first.value, lines) }
}

/** Reads a backup to its end and returns what is in it, by count and sum. */
export async function verifyBackupFile(file: string): Promise<{ header: Header; totals: Totals }> {
  const { header, batches } = await openBackupFile(file)
  const tally = new Tally()
  for (const { name } of header.tables) tally.begin(name)
  for await (const batch of batches) tally.add(batch)
  return { header, totals: tally.totals }
}

async function* batchesOf(
  file: string,
  header: Header,
  first: string,
  lines: AsyncIterable<string>,
): AsyncGenerator<Batch> {
  const names = new Set(header.tables.map(({ name }) => name))
  const hash = createHash('sha256').update(`${first}\n`)
  const tally = new Tally()
  for (const name of names) tally.begin(name)
  let end: z.infer<typeof endSchema> | undefined
  let [table, rows]: [string, string[]] = ['', []]
  const take = (): Batch => {
    const batch = { table, rows }
    tally.add(batch)
    rows = []
    return batch
  }
  try {
    for await (const line of lines) {
      if (end !== undefined) throw damaged(file, 'something follows its end')
      const value = parse(line)
      if (typeof value === 'string' && names.has(table)) {
        hash.update(`${line}\n`)
        rows.push(value)
        if (rows.length >= rowsAtOnce) yield take()
        continue
      }
      if (rows.length > 0) yield take()
      end = endSchema.safeParse(value).data
      if (end !== undefined) continue
      hash.update(`${line}\n`)
      table = nextTable.safeParse(value).data?.table ?? ''
      if (!names.has(table)) throw damaged(file, 'a line cannot be read')
    }
  } catch (error) {
    throw error instanceof UnreadableContent ? damaged(file, error.message) : error
  }
  if (end === undefined) throw damaged(file, 'its end is missing')
  if (end.sha256 !== hash.digest('hex')) throw damaged(file, 'its checksum does not fit')
  if (differingTable(end.totals, tally.totals) !== undefined) throw damaged(file, 'its counts do not fit')
}

const nextTable = z.object({ table: z.string() })

/** Node's own reader of lines also breaks at separators that people's texts may hold. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file)
  const unpacked = createGunzip()
  source.on('error', (error) => unpacked.destroy(error))
  let left: Buffer[] = []
  try {
    for await (const chunk of source.pipe(unpacked) as AsyncIterable<Buffer>) {
      let from = 0
      for (let to = chunk.indexOf(10); to >= 0; to = chunk.indexOf(10, from)) {
        yield Buffer.concat([...left, chunk.subarray(from, to)]).toString('utf8')
        left = []
        from = to + 1
      }
      left.push(chunk.subarray(from))
    }
  } catch (error) {
    throw toUnreadable(error)
  } finally {
    source.destroy()
  }
  if (left.some(({ length }) => length > 0)) throw new UnreadableContent('its last line is cut off', false)
}

class UnreadableContent extends Error {
  constructor(
    message: string,
    readonly isForeign: boolean,
  ) {
    super(message)
  }
}

function toUnreadable(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'Z_BUF_ERROR') return new UnreadableContent('its end is missing', false)
  return code.startsWith('Z_') ? new UnreadableContent('it cannot be unpacked', true) : error
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    return undefined
  }
}

const foreign = (file: string) =>
  new StartError(`${file} is not a backup of Counterweight: name a file that "npm run backup" wrote.`)

const damaged = (file: string, why: string) =>
  new StartError(
    `The backup ${file} is damaged, or not whole (${why}): nothing was restored; use another backup.`,
  )

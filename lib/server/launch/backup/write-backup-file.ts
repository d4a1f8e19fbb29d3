import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { Tally, type Batch, type Header, type Totals } from './backup-format'

/**
 * Writes a new file, for its owner alone, and has the disk keep it before this resolves. Rows are written as they come:
 * only a batch is in memory at once.
 *
 * @throws what the disk or the source of the rows throws; half a file is then left to the caller.
 */
export async function writeBackupFile(
  file: string,
  header: Header,
  batches: AsyncIterable<Batch>,
  signal: AbortSignal,
): Promise<Totals> {
  const tally = new Tally()
  const target = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true })
  await pipeline(toLines(header, batches, tally), createGzip(), target, { signal })
  return tally.totals
}

async function* toLines(header: Header, batches: AsyncIterable<Batch>, tally: Tally): AsyncGenerator<string> {
  const hash = createHash('sha256')
  const seal = (lines: string) => {
    hash.update(lines)
    return lines
  }
  yield seal(line(header))
  for (const { name } of header.tables) tally.begin(name)
  let current: string | undefined
  for await (const batch of batches) {
    if (batch.table !== current) yield seal(line({ table: batch.table }))
    current = batch.table
    tally.add(batch)
    yield seal(batch.rows.map(line).join(''))
  }
  yield line({ end: true, totals: tally.totals, sha256: hash.digest('hex') })
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { Tally, type Batch, type Header } from '@/lib/server/launch/backup/backup-format'
import { openBackupFile, verifyBackupFile } from '@/lib/server/launch/backup/read-backup-file'
import { writeBackupFile } from '@/lib/server/launch/backup/write-backup-file'

const folder = mkdtempSync(join(tmpdir(), 'counterweight-test-'))
const { signal } = new AbortController()

const header: Header = {
  counterweight: 'backup',
  format: 1,
  madeAt: '2026-11-29T08:00:00.000Z',
  migrations: [{ name: '1_first', checksum: 'x' }],
  tables: [
    { name: 'Case', columns: ['id uuid'] },
    { name: 'Empty', columns: ['id uuid'] },
    { name: 'Text', columns: ['body text'] },
  ],
}
const texts = ['(plain)', '("two\nlines")', '(\u2028\u2029)', '(🌉 "" \\\\)', '("{""end"":true}")']
const batches: readonly Batch[] = [
  { table: 'Case', rows: ['(a)', '(b)'] },
  { table: 'Text', rows: texts },
  { table: 'Text', rows: Array.from({ length: 450 }, (_, index) => `(${index})`) },
]

const each = (): AsyncIterable<Batch> => Readable.from(batches)

const file = join(folder, 'whole.backup')
const whole = writeBackupFile(file, header, each(), signal)

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** A file made from the lines, or the bytes, of a whole one. */
async function changed(change: (bytes: Buffer) => Buffer): Promise<string> {
  await whole
  const other = join(folder, 'other.backup')
  writeFileSync(other, change(readFileSync(file)))
  return other
}
const changedLines = (change: (lines: string[]) => string[]): Promise<string> =>
  changed((bytes) => {
    const lines = gunzipSync(bytes).toString('utf8').split('\n').slice(0, -1)
    return gzipSync(
      change(lines)
        .map((line) => `${line}\n`)
        .join(''),
    )
  })

describe('A backup file', () => {
  it('gives back every row of every table, whatever is in it', async () => {
    await whole
    const rows: Record<string, string[]> = {}
    const reader = await openBackupFile(file)
    for await (const batch of reader.batches) (rows[batch.table] ??= []).push(...batch.rows)
    expect(reader.header).toEqual(header)
    expect(rows.Case).toEqual(['(a)', '(b)'])
    expect(rows.Text).toEqual([...texts, ...(batches[2]?.rows ?? [])])
    expect((await verifyBackupFile(file)).totals).toEqual(await whole)
    expect((await whole).Empty).toEqual({ rows: 0, sum: '0' })
  })

  it('may be read by its owner alone, and is never written over', async () => {
    await whole
    expect(statSync(file).mode & 0o777).toBe(0o600)
    await expect(writeBackupFile(file, header, each(), signal)).rejects.toThrow('EEXIST')
  })

  it('is refused when it ends early, wherever it was cut', async () => {
    const { length } = await whole.then(() => readFileSync(file))
    for (let end = 0; end < length; end += 37)
      await expect(verifyBackupFile(await changed((bytes) => bytes.subarray(0, end)))).rejects.toThrow(
        /is damaged, or not whole \(.*\): nothing was restored; use another backup\.$/,
      )
  })

  it('is refused when any byte of it was changed', async () => {
    const { length } = await whole.then(() => readFileSync(file))
    for (let at = 10; at < length; at += 41) {
      const other = await changed((bytes) => {
        bytes[at] = (bytes[at] ?? 0) ^ 0x10
        return bytes
      })
      await expect(verifyBackupFile(other)).rejects.toThrow(/is damaged, or not whole|is not a backup/)
    }
  })

  it('is refused when a row was taken out, put in or changed and packed again', async () => {
    const edits: ((lines: string[]) => string[])[] = [
      (lines) => lines.filter((line) => line !== '"(b)"'),
      (lines) => lines.map((line) => (line === '"(b)"' ? '"(c)"' : line)),
      (lines) => lines.flatMap((line) => (line === '"(b)"' ? [line, line] : [line])),
      (lines) => lines.slice(0, -1),
      (lines) => [...lines, '"(d)"'],
      (lines) => lines.map((line) => (line === '"(b)"' ? 'no words' : line)),
      (lines) => lines.map((line) => line.replace('{"table":"Text"}', '{"table":"Other"}')),
    ]
    for (const edit of edits)
      await expect(verifyBackupFile(await changedLines(edit))).rejects.toThrow(/is damaged, or not whole/)
  })

  it('is refused when a newer copy wrote it, and when it is something else', async () => {
    const newer = await changedLines(([first = '', ...rest]) => [
      first.replace('"format":1', '"format":2'),
      ...rest,
    ])
    await expect(verifyBackupFile(newer)).rejects.toThrow(
      `${newer} was written by a newer Counterweight: update this copy, then restore it again.`,
    )
    const strange = [Buffer.from('PGDMP'), gzipSync('a text\n'), gzipSync('{"cases":[]}\n')]
    for (const bytes of strange) {
      const other = await changed(() => bytes)
      await expect(verifyBackupFile(other)).rejects.toThrow(
        `${other} is not a backup of Counterweight: name a file that "npm run backup" wrote.`,
      )
    }
  })
})

describe('The sum of a table', () => {
  it('is the same in any order, and differs for other rows', () => {
    const sum = (...rows: readonly string[]) => {
      const tally = new Tally()
      tally.add({ table: 'Case', rows })
      return tally.totals.Case?.sum
    }
    // SHA-256 of "abc", from FIPS 180-2, appendix B.1
    expect(sum('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(sum('a', 'b', 'b')).toBe(sum('b', 'a', 'b'))
    expect(sum('a', 'b')).not.toBe(sum('a', 'c'))
    expect(sum('a', 'a')).not.toBe(sum())
  })
})

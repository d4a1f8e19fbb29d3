import { createHash } from 'node:crypto'
import { z } from 'zod'

// A backup is a file of lines, packed with gzip: a header; for each table a line that names it and one line for each of
// its rows, in Postgres's own words for a row; an end, without which the file is not whole.

/** Raised when a copy that knows only the form before could not read the file. */
export const formatVersion = 1

/** What every version of the format begins with: tells a backup from other files, and its version. */
export const markSchema = z.object({
  counterweight: z.literal('backup'),
  format: z.number().int().positive(),
})

const tableSchema = z.object({ name: z.string(), columns: z.array(z.string()) })

export const headerSchema = markSchema.extend({
  madeAt: z.iso.datetime(),
  /** Changes that the tables had taken. The rows fit these tables and no others. */
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  /** Columns with their types, in order: a row is read by position. */
  tables: z.array(tableSchema),
})

const totalsSchema = z.record(z.string(), z.object({ rows: z.number().int().min(0), sum: z.string() }))

export const endSchema = z.object({
  end: z.literal(true),
  totals: totalsSchema,
  /** SHA-256 of all lines before this one, each with its line break. */
  sha256: z.string(),
})

export type Header = z.infer<typeof headerSchema>
export type Table = z.infer<typeof tableSchema>
/** How many rows each table has, and a sum over their hashes that does not depend on their order. */
export type Totals = z.infer<typeof totalsSchema>

export interface Batch {
  readonly table: string
  readonly rows: readonly string[]
}

/** Counts rows and sums their hashes (SHA-256, modulo 2^256). Equal totals: the same rows, in whatever order. */
export class Tally {
  private readonly counted = new Map<string, { rows: number; sum: bigint }>()

  begin(table: string): void {
    this.counted.set(table, { rows: 0, sum: 0n })
  }

  add({ table, rows }: Batch): void {
    const total = this.counted.get(table) ?? { rows: 0, sum: 0n }
    for (const row of rows) {
      const hash = createHash('sha256').update(row).digest('hex')
      total.sum = BigInt.asUintN(256, total.sum + BigInt(`0x${hash}`))
    }
    total.rows += rows.length
    this.counted.set(table, total)
  }

  get totals(): Totals {
    return Object.fromEntries(
      [...this.counted].map(([table, { rows, sum }]) => [table, { rows, sum: sum.toString(16) }]),
    )
  }
}

/** Names the first table that differs, or undefined when both say the same. */
export function differingTable(one: Totals, other: Totals): string | undefined {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].find(
    (table) => one[table]?.rows !== other[table]?.rows || one[table]?.sum !== other[table]?.sum,
  )
}

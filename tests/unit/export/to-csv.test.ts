import { describe, expect, it } from 'vitest'
import { toCsv } from '@/lib/export/to-csv'

/** The cells of one row, without the byte order mark and the end of the line. */
const rowOf = (...cells: readonly string[]) => toCsv([cells]).slice(1, -2)

describe('rows as CSV', () => {
  it('begin with a byte order mark, and end each line with CR LF', () => {
    expect(toCsv([['a', 'b'], ['c']])).toBe('\uFEFF"a","b"\r\n"c"\r\n')
    expect(toCsv([])).toBe('\uFEFF')
  })

  it('keep quotation marks, commas and lines within a cell', () => {
    expect(rowOf('Amal "A", coast', 'one\ntwo')).toBe('"Amal ""A"", coast","one\ntwo"')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'never begin a cell with a formula: %j',
    (text) => {
      expect(rowOf(text)).toBe(`"'${text}"`)
    },
  )

  it('leave other text as it is', () => {
    expect(rowOf('a=1', '2026-11-30T10:00:00.000Z', '')).toBe('"a=1","2026-11-30T10:00:00.000Z",""')
  })
})

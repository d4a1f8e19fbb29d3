import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { isDiskFull } from '@/lib/server/database-error'

/** As Postgres reports a write that failed, with the code it gives. */
function refusal(code: string, message: string): pg.DatabaseError {
  const error = new pg.DatabaseError(message, 0, 'error')
  error.code = code
  return error
}

describe('a database that cannot write', () => {
  it.each([
    ['53100', 'could not extend file "base/5/16384": No space left on device'],
    ['XX000', 'could not extend file "base/5/16384": Disk quota exceeded'],
    ['58030', 'could not write to file "pg_wal/xlogtemp.71": Disk quota exceeded'],
    [
      '58030',
      'could not write to log file "000000010000000000000002" at offset 8192: No space left on device',
    ],
  ])('for want of room is known by its code or its words (%s, %s)', (code, message) => {
    expect(isDiskFull(refusal(code, message))).toBe(true)
    // as Prisma hands it on
    expect(isDiskFull({ code: 'P2010', meta: { driverAdapterError: { cause: { code, message } } } })).toBe(
      true,
    )
  })

  it('for another reason is not taken for it', () => {
    expect(isDiskFull(refusal('58030', 'could not read file "base/5/16384": Input/output error'))).toBe(false)
    expect(isDiskFull(refusal('22P02', 'invalid input syntax: "Disk quota exceeded"'))).toBe(false)
  })
})

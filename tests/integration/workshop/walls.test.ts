import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { makePhones, startWorkshops, Trainer } from './api'

const { url, port } = startWorkshops()
const tables = ['Workshop', 'WorkshopParticipant', 'WorkshopAnswer'] as const

/** Asks the database as the application's role does, in the name of a person or with the code of a phone. */
async function ask(sql: string, { person = '', code = '' }): Promise<number | null> {
  const options = `-c role=${process.env.DATABASE_ROLE ?? ''}`
  const client = new pg.Client({ connectionString: url(), options })
  await client.connect()
  try {
    await client.query(`SELECT set_config('app.person', $1, false), set_config('app.code', $2, false)`, [
      person,
      code,
    ])
    return (await client.query(sql)).rowCount
  } finally {
    await client.end()
  }
}

describe('a workshop, in the database', () => {
  it('is seen by its trainer and by phones with its code, and changed by its trainer alone', async () => {
    const trainer = await Trainer.signIn(url(), 'local')
    const { id, code } = await trainer.open()
    await Trainer.signIn(url(), 'other')
    const [phone] = makePhones(port(), code, 1)
    await trainer.step(id, 'next')
    expect(await phone?.say('counterpart.image', 1)).toBe('kept')
    const own = { code: code ?? '' }
    for (const table of tables) {
      const look = `SELECT FROM "${table}"`
      expect(await ask(look, { person: 'local' }), table).toBe(1)
      expect(await ask(look, own), table).toBe(1)
      expect(await ask(look, { person: 'other' }), table).toBe(0)
      expect(await ask(look, { code: 'CDFHJK' }), table).toBe(0)
      expect(await ask(look, {}), table).toBe(0)
      expect(await ask(`DELETE FROM "${table}"`, own), table).toBe(0)
      expect(await ask(`DELETE FROM "${table}"`, { person: 'other' }), table).toBe(0)
    }
    const change = 'UPDATE "Workshop" SET "isBlank" = true'
    await expect(ask(change, own)).rejects.toThrow('row-level security')
    expect(await ask(change, { person: 'other' })).toBe(0)
    const join = `INSERT INTO "WorkshopParticipant" VALUES ('${id}', '\\x01', now())`
    await expect(ask(join, { person: 'other' })).rejects.toThrow('row-level security')
    await expect(ask(join, { code: 'CDFHJK' })).rejects.toThrow('row-level security')
    expect(await ask(join, own)).toBe(1)
    await expect(ask(`UPDATE "Workshop" SET "personId" = 'other'`, { person: 'local' })).rejects.toThrow(
      'row-level security',
    )
    await trainer.write('end', { id, keep: false })
  })

  it('tells the story of an own case to its trainer, and to no phone', async () => {
    const trainer = await Trainer.signIn(url(), 'local')
    const { id, code } = await trainer.open()
    const words = `('${id}', 'A', '', '', 'B', '', NULL)`
    const tell = `INSERT INTO "WorkshopStory" VALUES ${words}`
    await expect(ask(tell, { person: 'other' })).rejects.toThrow('row-level security')
    await expect(ask(tell, { code: code ?? '' })).rejects.toThrow('row-level security')
    expect(await ask(tell, { person: 'local' })).toBe(1)
    const look = 'SELECT FROM "WorkshopStory"'
    expect(await ask(look, { person: 'local' })).toBe(1)
    for (const who of [{ code: code ?? '' }, { person: 'other' }, {}]) expect(await ask(look, who)).toBe(0)
    await trainer.write('end', { id, keep: false })
    expect(await ask(look, { person: 'local' })).toBe(0)
  })

  it('lets a phone read and record in its own rehearsal, and change nothing of how it stands', async () => {
    const trainer = await Trainer.signIn(url(), 'local')
    const { id, code } = await trainer.openRehearsal()
    const phones = makePhones(port(), code, 2)
    for (const phone of phones) await phone.join()
    await trainer.stepRehearsal(id, 'next', 'next', 'next')
    expect(await phones[0]?.record('decision', 'sign', ['why'])).toBe('recorded')
    const own = { code: code ?? '' }
    for (const [table, rows] of [
      ['Rehearsal', 1],
      ['RehearsalSeat', 2],
      ['RehearsalRecord', 1],
    ] as const) {
      const look = `SELECT FROM "${table}"`
      expect(await ask(look, { person: 'local' }), table).toBe(rows)
      expect(await ask(look, own), table).toBe(rows)
      expect(await ask(look, { person: 'other' }), table).toBe(0)
      expect(await ask(look, { code: 'CDFHJK' }), table).toBe(0)
      expect(await ask(look, {}), table).toBe(0)
      expect(await ask(`DELETE FROM "${table}"`, own), table).toBe(0)
      expect(await ask(`DELETE FROM "${table}"`, { person: 'other' }), table).toBe(0)
    }
    await expect(ask(`UPDATE "Rehearsal" SET step = 'learned'`, own)).rejects.toThrow('row-level security')
    expect(await ask(`UPDATE "RehearsalSeat" SET role = 'leader'`, own)).toBe(0)
    const sit = `INSERT INTO "RehearsalSeat" VALUES ('${id}', '\\x01', 1, 'leader')`
    await expect(ask(sit, { code: 'CDFHJK' })).rejects.toThrow('row-level security')
    await expect(ask(`INSERT INTO "Rehearsal" VALUES ('${id}', '{}', 30, '{}', '{}')`, own)).rejects.toThrow(
      'row-level security',
    )
    await trainer.write('end', { id, keep: false })
  })

  it('lets no phone in any more when its time is over', async () => {
    const trainer = await Trainer.signIn(url(), 'local')
    const { id, code } = await trainer.open()
    await ask(`UPDATE "Workshop" SET "endsAt" = now() - interval '1 second'`, { person: 'local' })
    for (const table of tables) expect(await ask(`SELECT FROM "${table}"`, { code: code ?? '' })).toBe(0)
    await trainer.write('end', { id, keep: false })
  })
})

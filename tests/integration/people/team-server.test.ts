import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { closeDb } from '@/lib/server/db'
import { newToken } from '@/lib/server/people/token'
import { makeFreshDatabase, useAsApplication, type FreshDatabase } from '@/tests/integration/fresh-database'
import { Browser } from './api'
import { phrase } from './mission-people'

let database: FreshDatabase
let key: string

const beTeamServer = () => {
  process.env.COUNTERWEIGHT_ORIGIN = 'https://cases.example.org'
}
const beOnOneMachine = () => {
  Reflect.deleteProperty(process.env, 'COUNTERWEIGHT_ORIGIN')
}

beforeEach(async () => {
  database = await makeFreshDatabase()
  await useAsApplication(database.url)
  process.env.COUNTERWEIGHT_START_KEY = key = newToken()
})
afterEach(async () => {
  beOnOneMachine()
  await closeDb()
  await database.drop()
})

describe("On a team's server", () => {
  it('the first person has a name and a passphrase from the beginning, and a cookie that travels by TLS alone', async () => {
    beTeamServer()
    const browser = new Browser()
    expect((await browser.post('come-in', { key })).body).toEqual({ next: 'begin-server' })
    const begin = (name: string, passphrase: string | null) =>
      browser.post('begin', { key, name, passphrase })
    expect((await begin('Amal', null)).body).toEqual({ error: 'short' })
    expect((await begin('', phrase)).body).toMatchObject({ error: 'bad-request' })
    expect((await begin('Amal', phrase)).cookie).toMatch(
      /^__Host-counterweight-3000=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    )
    expect(await browser.cases()).toBe(200)
    expect((await browser.post('name', { name: '' })).status).toBe(400)
    expect((await browser.post('come-in', { key })).body).toEqual({ next: 'passphrase' })
    expect((await new Browser().post('begin', { key, name: 'Bo', passphrase: phrase })).body).toEqual({
      error: 'not-first',
    })
  })

  it('whoever began on one machine without a passphrase takes a name and a passphrase, and keeps all else', async () => {
    const before = new Browser()
    expect((await before.post('begin', { key, name: '', passphrase: null })).status).toBe(200)
    const { id } = (await before.me()) ?? {}
    beTeamServer()
    const browser = new Browser()
    expect((await browser.post('come-in', { key })).body).toEqual({ next: 'begin-server' })
    expect((await browser.post('begin', { key, name: 'Amal', passphrase: phrase })).status).toBe(200)
    expect(await browser.me()).toMatchObject({ id, name: 'Amal', hasPassphrase: true })
    expect((await browser.me())?.signIns).toHaveLength(1) // the one by the link has ended
    const other = new Browser()
    expect((await other.post('sign-in', { name: 'amal', passphrase: phrase })).status).toBe(200)
  })

  it('of four who take the first place at once one does', async () => {
    await new Browser().post('begin', { key, name: '', passphrase: null })
    beTeamServer()
    const all = await Promise.all(
      [1, 2, 3, 4].map(() => new Browser().post('begin', { key, name: 'Amal', passphrase: phrase })),
    )
    expect(all.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
  })
})

describe('A network from which many names are tried', () => {
  const attacker = new Browser()
  attacker.address = '203.0.113.9'
  const tryName = (name: string) => attacker.post('sign-in', { name, passphrase: 'not that one, surely' })
  const right = { name: 'Amal', passphrase: phrase }

  /** Of these tries, how many count; `become`: what is then made of it, as if so many had been. */
  async function tries(become: number): Promise<number> {
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    const where = `WHERE key = 'network:203.0.113.9'`
    const { rows } = await client.query<{ count: number }>(`SELECT count FROM "Tries" ${where}`)
    await client.query(`UPDATE "Tries" SET count = $1 ${where}`, [become])
    await client.end()
    return rows[0]?.count ?? 0
  }

  beforeEach(async () => {
    expect((await attacker.post('begin', { key, ...right })).status).toBe(200)
  })

  it('is refused after a hundred, and nobody of another network is', async () => {
    for (const name of ['a', 'b', 'c']) expect((await tryName(name)).status).toBe(403)
    expect(await tries(99)).toBe(3)
    expect((await tryName('the hundredth')).status).toBe(403)
    expect((await tryName('one more')).status).toBe(429)
    expect((await attacker.post('sign-in', right)).status).toBe(429)
    expect(await attacker.cases()).toBe(200) // whoever is signed in stays so
    const elsewhere = new Browser()
    elsewhere.address = '203.0.113.10'
    expect((await elsewhere.post('sign-in', right)).status).toBe(200)
  })

  it('is not charged with those who came in, and goes on being charged with the others', async () => {
    expect((await tryName('a')).status).toBe(403)
    for (let again = 0; again < 3; again += 1)
      expect((await attacker.post('sign-in', right)).status).toBe(200)
    expect(await tries(1)).toBe(1)
  })
})

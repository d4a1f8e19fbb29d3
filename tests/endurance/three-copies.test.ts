import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startEmbeddedPostgres } from '@/lib/server/launch/database/embedded-postgres'
import { verifyTrail } from '@/lib/server/launch/audit/verify-trail'
import { until } from '../integration/launch/launcher'
import { startOwnServer, type OwnServer } from '../integration/launch/own-server'
import { startSavingDevice } from '../integration/launch/saving-device'
import { makeTemporaryFolder } from '../integration/launch/temporary-folder'

const DEVICES = 12
const SECONDS = 90
const phrase = 'four brown goats by the well'

/** A browser that one person uses on any of the copies: its cookie is named after the port. */
class Traveller {
  #token = ''

  constructor(readonly servers: readonly OwnServer[]) {}

  cookieAt = ({ address }: OwnServer): string => `counterweight-${new URL(address).port}=${this.#token}`

  async post(server: OwnServer, act: string, body: object): Promise<number> {
    const response = await fetch(`${server.address}/api/people/${act}`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', origin: server.address, cookie: this.cookieAt(server) },
    })
    const set = response.headers.getSetCookie()[0]
    if (set !== undefined) this.#token = /=([^;]*)/.exec(set)?.[1] ?? ''
    return response.status
  }

  async isIn(server: OwnServer): Promise<number> {
    const headers = { cookie: this.cookieAt(server) }
    return (await fetch(`${server.address}/api/people/me`, { headers })).status
  }
}

const statusesAt = (servers: readonly OwnServer[], one: Traveller) =>
  Promise.all(servers.map((server) => one.isIn(server)))

const at = (times: readonly number[], part: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * part)]?.toFixed(1) ?? 'none'

test('Of three copies on one database two are killed in the middle: sign-ins, limits and saves are right all the same', async () => {
  const folder = makeTemporaryFolder()
  const postgres = await startEmbeddedPostgres({ dataDirectory: join(folder.path, 'data') })
  const shared = { DATABASE_URL: postgres.url, COUNTERWEIGHT_KEY: randomBytes(32).toString('base64url') }
  const servers: OwnServer[] = []
  try {
    for (let copy = 0; copy < 3; copy += 1) servers.push(await startOwnServer(shared))
    const [first, second, third] = servers as [OwnServer, OwnServer, OwnServer]

    const own = new Traveller(servers)
    const key = new URLSearchParams(new URL(first.startLink()).hash.slice(1)).get('key')
    expect(await own.post(first, 'begin', { key, name: 'Amal', passphrase: phrase })).toBe(200)
    expect(await statusesAt(servers, own)).toEqual([200, 200, 200])

    // signed in on one, used on another, ended on the third: over everywhere with the next request
    const other = new Traveller(servers)
    expect(await other.post(second, 'sign-in', { name: 'Amal', passphrase: phrase })).toBe(200)
    expect(await statusesAt(servers, other)).toEqual([200, 200, 200])
    expect(await other.post(third, 'end', { which: 'this' })).toBe(200)
    expect(await statusesAt(servers, other)).toEqual([401, 401, 401])

    const times = { before: [] as number[], after: [] as number[] }
    let areKilled = false
    let resent = 0
    const start = performance.now()
    const devices = await Promise.all(
      Array.from({ length: DEVICES }, async (_, place) => {
        let on = servers[place % servers.length] ?? first
        const device = await startSavingDevice({
          get address() {
            return on.address
          },
          cookie: () => own.cookieAt(on),
        })
        const run = async () => {
          while (performance.now() - start < SECONDS * 1_000) {
            const asked = performance.now()
            if (await device.save()) times[areKilled ? 'after' : 'before'].push(performance.now() - asked)
            else {
              resent += 1
              on = first // the same change again, word for word, to the copy that is left
            }
          }
        }
        return { device, run }
      }),
    )
    const running = Promise.all(devices.map(({ run }) => run()))
    await until(() => performance.now() - start > (SECONDS * 1_000) / 2, SECONDS)
    const wrong = { name: 'Amal', passphrase: 'none of these goats at all' }
    const tries = Array.from({ length: 24 }, (_, place) =>
      new Traveller(servers).post(servers[place % 3] ?? first, 'sign-in', wrong),
    )
    const came = await Promise.all(tries)
    await Promise.all([second.kill(), third.kill()])
    areKilled = true
    const limited = await new Traveller(servers).post(first, 'sign-in', { name: 'Amal', passphrase: phrase })
    expect(await own.isIn(first)).toBe(200)
    await running

    expect(came.filter((status) => status === 403)).toHaveLength(10)
    expect(came.filter((status) => status === 429)).toHaveLength(14)
    expect(limited).toBe(429)
    let saved = 0
    for (const { device } of devices) {
      expect(await device.found()).toBe(device.acknowledged())
      saved += device.acknowledged()
    }
    await second.start()
    expect(await own.isIn(second)).toBe(200)
    expect(await own.isIn(first)).toBe(200)
    const { rows } = await verifyTrail(postgres.url, [])
    console.log(
      `${saved} saves on three copies, two of them killed after ${SECONDS / 2} s: p50 ${at(times.before, 0.5)} ms, p95 ${at(times.before, 0.95)} ms before; p50 ${at(times.after, 0.5)} ms, p95 ${at(times.after, 0.95)} ms after; ${resent} sent again, 0 lost, 0 twice. 10 of 24 tries were let through to the passphrase. The trail of ${rows} rows is whole.`,
    )
  } finally {
    for (const server of servers) await server.end()
    await postgres.stop()
    folder.remove()
  }
})

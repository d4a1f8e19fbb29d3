import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { freePort } from '@/lib/server/launch/database/windows-postgres'
import type { WallView } from '@/lib/wire/workshop-types'
import { hearEvents } from '../bench/server-events'
import { PhoneInRoom } from '../bench/phone-in-room'
import { makeEmptyDatabase } from '../integration/fresh-database'
import { startOwnServer, type OwnServer } from '../integration/launch/own-server'
import { signInAs } from '../integration/sign-in-as'

const phoneCount = 60
const questions = ['counterpart.image', 'counterpart.legitimacy']
const levelOf = (phone: number): number | null => (phone % 6 === 5 ? null : phone % 6)
/** Of 60 phones: ten said each level, and ten that they do not know. */
const counts = [10, 10, 10, 10, 10]

type Instance = { readonly server: OwnServer; readonly door: string; readonly cookie: () => string }

/** Waits until it is so, at most a minute: each copy looks every 30 s whether phones must come in. */
async function until(isSo: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + 60_000
  while (performance.now() < end) {
    if (await isSo()) return
    await wait(100)
  }
  throw new Error(`Never: ${what}`)
}

test('Three copies on one database serve one workshop: every answer is on the wall of another, past one that is killed', async () => {
  const database = await makeEmptyDatabase()
  let token = ''
  const start = async (): Promise<Instance> => {
    const door = String(await freePort())
    const server = await startOwnServer({ DATABASE_URL: database.url, COUNTERWEIGHT_WORKSHOP_PORT: door })
    const port = new URL(server.address).port
    return { server, door: `http://127.0.0.1:${door}`, cookie: () => `counterweight-${port}=${token}` }
  }
  const all: Instance[] = []
  for (let copy = 0; copy < 3; copy += 1) all.push(await start())
  const [steps, phonesOnly, wall] = all
  if (!steps || !phonesOnly || !wall) throw new Error('Three copies')
  token = await signInAs(database.url, 'local')
  const ask = async <Body>({ server, cookie }: Instance, act: string, send?: object): Promise<Body> => {
    const response = await fetch(`${server.address}/api/workshops/${act}`, {
      ...(send === undefined ? {} : { method: 'POST', body: JSON.stringify(send) }),
      headers: { 'content-type': 'application/json', origin: server.address, cookie: cookie() },
    })
    if (!response.ok) throw new Error(`${act}: ${String(response.status)} ${await response.text()}`)
    return (await response.json()) as Body
  }
  const phones: PhoneInRoom[] = []
  let stopWall: (() => void) | undefined
  try {
    const { id } = await ask<{ readonly id: string }>(steps, 'open', {
      ...{ scenario: 'angola-late', questions, language: 'en', isDryRun: false },
    })
    let view = await ask<WallView>(steps, `wall?id=${id}`)
    let shown: WallView | undefined
    stopWall = hearEvents({
      address: `${wall.server.address}/api/workshops/live?id=${id}`,
      headers: () => ({ cookie: wall.cookie() }),
      heard: (data) => {
        shown = JSON.parse(data) as WallView
      },
    })
    const next = async () => {
      view = await ask<WallView>(steps, 'step', { id, revision: view.revision, act: 'next' })
    }
    const path = `/join/${view.code ?? ''}`
    for (const { door } of all)
      await until(
        () =>
          fetch(`${door}${path}`).then(
            ({ ok }) => ok,
            () => false,
          ),
        `${door} is open`,
      )
    for (let number = 0; number < phoneCount; number += 1)
      phones.push(new PhoneInRoom(`${all[number % 3]?.door ?? ''}${path}`, number))
    await Promise.all(phones.map((phone) => phone.join()))
    for (const [place, question] of questions.entries()) {
      await next()
      await Promise.all(phones.map((phone) => phone.heard(view.revision)))
      const answers = phones.map(async (phone, number) => {
        await wait((number / phoneCount) * 4_000)
        return phone.answer(question, levelOf(number))
      })
      if (place === 1) {
        await wait(2_000)
        await phonesOnly.server.kill()
        // those who were there scan the address of another copy, and go on as the same phones
        for (const [number, phone] of phones.entries())
          if (number % 3 === 1) phone.moveTo(`${wall.door}${path}`)
      }
      const sent = await Promise.all(answers)
      await until(() => shown?.answered === phoneCount, 'the wall of another copy shows all answers')
      const again = sent.filter(({ tries }) => tries > 1).length
      console.log(
        `question ${String(place + 1)}: ${String(sent.length)} of ${String(phoneCount)} answered, ${String(again)} of them sent again; on the wall of another copy: ${String(shown?.answered)}`,
      )
      await next()
      await next()
      await until(() => shown?.revision === view.revision, 'the step is seen there')
      const tally = shown?.tallies[place]?.rounds[0]
      expect(tally).toEqual({ counts, unknown: 10 })
    }
    expect(shown?.joined).toBe(phoneCount)
    await ask(wall, 'end', { id, keep: false })
  } finally {
    for (const phone of phones) phone.stop()
    stopWall?.()
    for (const { server } of all) await server.end()
    await database.drop()
  }
})

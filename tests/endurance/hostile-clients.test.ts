import { expect, test } from 'vitest'
import { attack, descriptorsOf, memoryOf, serverOf, untilAtRest } from '../integration/launch/raw/attack'
import { startOwnServer } from '../integration/launch/own-server'

/** Fewer for a first look: REQUESTS=2000. */
const REQUESTS = Number(process.env.REQUESTS ?? 20_000)

test('Of 20,000 requests of all kinds, whole and broken, none makes a 5xx, a hang or a leak', async () => {
  const own = await startOwnServer()
  try {
    const port = Number(new URL(own.address).port)
    const server = serverOf(own.pid())
    const at = { port, cookie: await own.cookie() }
    await attack(at, 1_000, 1) // so that everything is loaded
    const before = { descriptors: descriptorsOf(server), memory: memoryOf(server) }
    const { faults, statuses } = await attack(at, REQUESTS, 3)
    console.log(`answers: ${JSON.stringify(statuses)}`)
    await untilAtRest(server, { descriptors: before.descriptors, memory: before.memory * 1.2 })
    console.log(`memory: ${before.memory.toFixed(0)} MB before, ${memoryOf(server).toFixed(0)} MB after`)
    expect(faults).toEqual([])
    expect(descriptorsOf(server)).toBeLessThanOrEqual(before.descriptors)
    expect(memoryOf(server)).toBeLessThanOrEqual(before.memory * 1.2)
    expect(serverOf(own.pid())).toBe(server)
  } finally {
    await own.kill()
  }
})

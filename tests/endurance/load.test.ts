import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startOwnServer } from '../integration/launch/own-server'
import { startSavingDevice } from '../integration/launch/saving-device'

const DEVICES = 50
const SECONDS = 600

test('Of 50 answers a second for ten minutes, every one that was said to be saved is there', async () => {
  const server = await startOwnServer()
  const times: number[] = []
  try {
    const start = performance.now()
    const devices = await Promise.all(
      Array.from({ length: DEVICES }, async (_, place) => {
        const device = await startSavingDevice(server)
        for (let second = 0; second < SECONDS; second += 1) {
          // each device has its own moment of every second, and catches up when a save took longer
          await pause(Math.max(0, start + (second + place / DEVICES) * 1000 - performance.now()))
          const asked = performance.now()
          expect(await device.save()).toBe(true)
          times.push(performance.now() - asked)
        }
        return device
      }),
    )
    const seconds = (performance.now() - start) / 1000
    const at = (share: number) =>
      times.toSorted((a, b) => a - b)[Math.floor(times.length * share)]?.toFixed(1)
    console.log(`${times.length} saves in ${seconds.toFixed(0)} s: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`)
    expect(times).toHaveLength(DEVICES * SECONDS)
    for (const device of devices) expect(await device.found()).toBe(device.acknowledged())
  } finally {
    await server.kill()
  }
})

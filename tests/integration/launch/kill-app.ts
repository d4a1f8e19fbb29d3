import { until } from './launcher'
import { startOwnServer } from './own-server'
import { startSavingDevice } from './saving-device'

/**
 * Four devices save answers over HTTP; in the middle of it the whole application, Postgres with it, is killed with
 * kill -9 and started again, as often as asked. What was not acknowledged is sent again. Returns how many saves were
 * acknowledged and how many the server has in the end: fewer would be lost, more done twice.
 */
export async function saveThroughAppKills(
  kills: number,
  savesBetween: number,
): Promise<{ acknowledged: number; found: number }> {
  const server = await startOwnServer()
  const devices = await Promise.all([1, 2, 3, 4].map(() => startSavingDevice(server)))
  const acknowledged = () => sum(devices.map((device) => device.acknowledged()))
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const enough = acknowledged() + savesBetween
      let isKilled = false
      const saving = devices.map(async (device) => {
        while (!isKilled) await device.save()
      })
      await until(() => acknowledged() >= enough)
      await server.kill()
      isKilled = true
      await Promise.all(saving)
      await server.start()
    }
    for (const device of devices) await until(device.save)
    const found = await Promise.all(devices.map((device) => device.found()))
    return { acknowledged: acknowledged(), found: sum(found) }
  } finally {
    await server.kill()
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

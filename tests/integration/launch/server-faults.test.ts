import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '@/lib/server/launch/database/windows-postgres'
import { postgresOn, startLauncher, until, type Launcher } from './launcher'
import { serverOf } from './raw/attack'
import { makeTemporaryFolder } from './temporary-folder'

const folder = makeTemporaryFolder()
let port: number
let launcher: Launcher

beforeAll(async () => {
  port = await freePort()
  launcher = startLauncher({ PORT: String(port), COUNTERWEIGHT_DATA: folder.path })
  await launcher.up
}, 300_000) // the first start builds the pages

afterAll(() => {
  folder.remove()
})

const answers = () =>
  fetch(`http://127.0.0.1:${port}/en`).then(
    ({ status }) => status === 200,
    () => false,
  )

async function killServer(): Promise<void> {
  const server = serverOf(launcher.process.pid)
  process.kill(server, 'SIGKILL')
  await until(() => launcher.process.exitCode !== null || isOther(server), 120)
}

function isOther(server: number): boolean {
  try {
    return serverOf(launcher.process.pid) !== server
  } catch {
    return false // not started again yet
  }
}

test('After a fault the pages are served again, as often as five times in ten minutes; then it says so and ends', async () => {
  for (let fault = 0; fault < 5; fault += 1) {
    await killServer()
    await until(answers, 120)
  }
  await killServer()
  const { code, standardError } = await launcher.ended
  const lines = standardError.trim().split('\n')
  expect(code).toBe(1)
  expect(lines).toEqual([
    ...Array.from(
      { length: 5 },
      () =>
        'The pages ended because of a fault (SIGKILL) and are being started again; nothing saved is lost.',
    ),
    'The pages ended 6 times in ten minutes (SIGKILL), so Counterweight ends: start it again, and report this line; nothing saved is lost.',
  ])
  expect(postgresOn(folder.path)).toEqual([])
}, 600_000)

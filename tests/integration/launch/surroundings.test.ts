import { spawnSync } from 'node:child_process'
import { chownSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { freePort } from '@/lib/server/launch/database/windows-postgres'
import { comeIn } from './come-in'
import { endLauncher, startLauncher, until, type Launcher } from './launcher'
import { serverOf } from './raw/attack'
import { startSavingDevice } from './saving-device'
import { makeTemporaryFolder } from './temporary-folder'

const isRoot = process.getuid?.() === 0
let folder: ReturnType<typeof makeTemporaryFolder>
let address: string
let launcher: Launcher

beforeEach(() => {
  folder = makeTemporaryFolder()
})

afterEach(async () => {
  await endLauncher(launcher)
  folder.remove()
})

async function start(
  environment: Readonly<Record<string, string>>,
  how: Parameters<typeof startLauncher>[1] = {},
): Promise<void> {
  const port = String(await freePort())
  address = `http://127.0.0.1:${port}`
  launcher = startLauncher({ PORT: port, COUNTERWEIGHT_DATA: join(folder.path, 'data'), ...environment }, how)
  await launcher.up
}

const status = async () => (await fetch(`${address}/en`)).status

describe('It works', { timeout: 300_000 }, () => {
  test('from any folder, with any mask, and among the variables of other programs, which reach no log', async () => {
    await start(
      {
        ...{
          PGPORT: '5433',
          PGSSLMODE: 'require',
          PGOPTIONS: '-c search_path=x',
          PGHOST: 'example.org',
          PGUSER: 'x',
        },
        ...{ PGDATABASE: 'x', PGPASSFILE: '/nowhere', PGSERVICE: 'x', PGSSLROOTCERT: '/nowhere', PGTZ: 'x' },
        ...{
          DEBUG: '*',

          PRISMA_CLIENT_ENGINE_TYPE: 'x',
          NEXT_OTEL_VERBOSE: '1',
          VERCEL: '1',
        },
      },
      { cwd: '/', umask: '077' },
    )
    expect(await status()).toBe(200)
    expect(await (await fetch(`${address}/en`)).text()).toContain('</html>')
    const cookie = await comeIn(launcher.startLink())
    const device = await startSavingDevice({ address, cookie: () => cookie })
    expect(await device.save()).toBe(true)
    expect(await device.found()).toBe(1)
    await endLauncher(launcher)
    const { standardError, standardOutput } = await launcher.ended
    expect(standardError).toBe('')
    expect(standardOutput).toContain('This link is the key to what is in here')
  })

  test('when nobody reads what it says any more, and when its terminal hangs up behind nohup', async () => {
    await start({})
    const headers = { cookie: await comeIn(launcher.startLink()) }
    launcher.process.stdout?.destroy()
    launcher.process.stderr?.destroy()
    const server = serverOf(launcher.process.pid)
    process.kill(server, 'SIGKILL') // now it has something to say
    await until(async () => (await status().catch(() => 0)) === 200, 120)
    launcher.process.kill('SIGHUP')
    const postmaster = readFileSync(join(folder.path, 'data/postgres/postmaster.pid'), 'utf8').split('\n')[0]
    process.kill(Number(postmaster), 'SIGKILL') // and again
    await until(
      async () => (await fetch(`${address}/api/sync`, { headers }).catch(() => undefined))?.status === 200,
      120,
    )
    expect(launcher.process.exitCode).toBeNull()
  })

  test.runIf(isRoot)('for a user who may not write where it is installed', async () => {
    chownSync(folder.path, 65_534, 65_534)
    await start({ HOME: '/nonexistent' }, { user: 65_534 })
    expect(await status()).toBe(200)
    const owner = spawnSync('stat', ['-c', '%U', join(folder.path, 'data/postgres')], { encoding: 'utf8' })
    expect(owner.stdout.trim()).toBe('nobody')
  })
})

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

export type OwnServer = { readonly address: string; start(): Promise<void>; kill(): Promise<void> }

/** A server of the test's own, on the test build and its own database, that can be killed and started again. */
export async function startOwnServer(): Promise<OwnServer> {
  const port = await freePort()
  const address = `http://127.0.0.1:${String(port)}`
  const data = mkdtempSync(join(tmpdir(), 'counterweight-own-'))
  chmodSync(data, 0o755)
  let child: ChildProcess | null = null

  const start = async () => {
    child = spawn(process.execPath, ['lib/server/launch/start.mjs'], {
      cwd: root,
      env: {
        ...process.env,
        DATABASE_URL: '',
        PORT: String(port),
        COUNTERWEIGHT_DATA: data,
        NEXT_DIST_DIR: '.next-test',
        COUNTERWEIGHT_PSEUDO_LOCALES: '1',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    })
    const running = child
    await new Promise<void>((up, down) => {
      running.stdout?.on('data', (line: Buffer) => {
        if (line.toString().includes(address)) up()
      })
      running.once('exit', (code) => {
        down(new Error(`The server ended with ${String(code)}`))
      })
    })
  }
  const kill = async () => {
    if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    process.kill(-child.pid, 'SIGKILL')
    await gone
  }
  process.once('exit', () => {
    rmSync(data, { recursive: true, force: true })
  })
  await start()
  return { address, start, kill }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (address === null || typeof address === 'string') throw new Error('No free port')
  return address.port
}

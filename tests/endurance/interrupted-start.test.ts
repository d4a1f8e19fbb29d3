import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { freePort } from '@/lib/server/launch/database/windows-postgres'
import { makeTemporaryFolder } from '../integration/launch/temporary-folder'

/** Fewer for a first look: MOMENTS=3. */
const MOMENTS = Number(process.env.MOMENTS ?? 20)

const here = resolve(import.meta.dirname, '../..')
const folder = makeTemporaryFolder()
const project = join(folder.path, 'project')

afterAll(() => {
  folder.remove()
}, 600_000)

/** What a fresh clone holds. */
function copyProject(): void {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: here, encoding: 'utf8' })
    .split('\0')
    .filter(Boolean)
  for (const file of files) {
    mkdirSync(resolve(project, file, '..'), { recursive: true })
    cpSync(join(here, file), join(project, file))
  }
}

/** Back to the fresh clone: nothing installed, generated or built. The data stays. */
function forget(): void {
  for (const name of ['node_modules', '.next', '.next-previous', 'prisma/generated'])
    rmSync(join(project, name), { recursive: true, force: true })
}

interface Start {
  readonly isUp: boolean
  readonly took: number
  readonly output: string
}

/** Starts it and kills it, the launcher or the whole group, after so long; or waits until it is up, asks for a page and stops it. */
async function start(killAfter?: { milliseconds: number; whole: boolean }): Promise<Start> {
  const port = String(await freePort())
  const begun = performance.now()
  const child = spawn(process.execPath, ['lib/server/launch/start.mjs'], {
    cwd: project,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: port,
      DATABASE_URL: '',
      COUNTERWEIGHT_DATA: join(folder.path, 'data'),
      NEXT_DIST_DIR: '',
    },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
  const ended = new Promise((settle) => child.once('close', settle))
  const up = new Promise<boolean>((settle) => {
    child.stdout.on('data', () => {
      if (output.includes('Counterweight is at')) settle(true)
    })
    void ended.then(() => {
      settle(false)
    })
  })
  const timer = setTimeout(() => {
    if (child.pid !== undefined) process.kill(killAfter?.whole === true ? -child.pid : child.pid, 'SIGKILL')
  }, killAfter?.milliseconds ?? 3_600_000)
  const isUp = await up
  const took = performance.now() - begun
  clearTimeout(timer)
  if (isUp) expect((await fetch(`http://127.0.0.1:${port}/en`)).status).toBe(200)
  child.kill('SIGTERM')
  await ended
  return { isUp, took, output }
}

test('A first start that is interrupted twice, at any of 20 moments, heals at the next', async () => {
  copyProject()
  const { isUp, took, output } = await start()
  expect(isUp, output).toBe(true)
  const moments = fc.sample(
    fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.boolean(),
    ),
    { seed: 5, numRuns: MOMENTS },
  )
  for (const [first, second, whole] of moments) {
    forget()
    await start({ milliseconds: first * took, whole })
    await start({ milliseconds: second * took, whole })
    const healed = await start()
    expect(healed.isUp, `after ${first} and ${second} of ${Math.round(took)} ms: ${healed.output}`).toBe(true)
    console.log(`${first.toFixed(2)}, ${second.toFixed(2)}${whole ? ', whole group' : ''}: healed`)
  }
}, 28_000_000)

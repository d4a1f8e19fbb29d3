import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { claim } from '@/lib/server/launch/processes/claim'
import { hasEnded, identify } from '@/lib/server/launch/processes/process-identity'
import { makeTemporaryFolder } from './temporary-folder'
import { until } from './launcher'

const root = resolve(import.meta.dirname, '../../..')
const script = (name: string) => ['--import', 'tsx', join(import.meta.dirname, name)]

let folder: ReturnType<typeof makeTemporaryFolder>
let children: ChildProcess[]

beforeEach(() => {
  folder = makeTemporaryFolder()
  children = []
})
afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  folder.remove()
})

/** A process of this machine that lives until the test ends, or until it is killed. */
function startProcess(): { readonly child: ChildProcess; readonly pid: number } {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  children.push(child)
  if (child.pid === undefined) throw new Error('It did not start.')
  return { child, pid: child.pid }
}

async function kill({ child }: { readonly child: ChildProcess }): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

describe('What a killed copy left behind', () => {
  /** What a copy that was killed with kill -9 leaves. */
  async function leaveClaim(file: string): Promise<void> {
    const killed = startProcess()
    writeFileSync(file, JSON.stringify({ pid: killed.pid, identity: identify(killed.pid) }))
    await kill(killed)
  }

  test('goes to one of several copies that start at once', async () => {
    const copies = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const child = spawn(process.execPath, script('claiming-process.ts'), {
          cwd: root,
          stdio: ['pipe', 'pipe', 'inherit'],
        })
        children.push(child)
        const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
        await lines.next() // ready
        return { child, lines }
      }),
    )
    for (let round = 0; round < 40; round++) {
      const file = join(folder.path, String(round))
      await leaveClaim(file)
      for (const { child } of copies) child.stdin.write(`${file}\n`)
      const said = await Promise.all(copies.map(async ({ lines }) => String((await lines.next()).value)))
      const winners = copies.filter((_, place) => said[place] === 'mine')
      expect(winners).toHaveLength(1)
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ pid: winners[0]?.child.pid })
    }
    expect(readdirSync(folder.path)).toHaveLength(40)
  })

  test('is free also when the power went while it was written', () => {
    const file = join(folder.path, 'claim')
    writeFileSync(file, '')
    expect(claim(file)).toHaveProperty('release')
  })
})

describe('A process that is watched', () => {
  test('has ended when it was killed, and when its id is that of another', async () => {
    const watched = startProcess()
    const identity = identify(watched.pid)
    expect(hasEnded(watched.pid, identity)).toBe(false)
    expect(hasEnded(watched.pid, 'an earlier process with this id')).toBe(true)
    await kill(watched)
    expect(hasEnded(watched.pid, identity)).toBe(true)
  })

  test('has ended when nobody has taken notice of its end yet', async () => {
    const parent = spawn('/bin/sh', ['-c', 'sleep 60 & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    children.push(parent)
    const [line] = (await once(parent.stdout, 'data')) as [Buffer]
    const pid = Number(line.toString())
    const identity = identify(pid)
    await until(() => readFileSync(`/proc/${parent.pid}/cmdline`, 'utf8').startsWith('sleep')) // no shell that takes notice
    process.kill(pid, 'SIGKILL')
    await until(() => hasEnded(pid, identity))
    expect(readFileSync(`/proc/${pid}/stat`, 'utf8')).toContain(') Z ')
  })

  test.each(['no ps', 'no file left'])('has not ended because the system does not tell: %s', (loss) => {
    const watched = startProcess()
    const command = [process.execPath, ...script('starved-process.ts'), loss, String(watched.pid)]
    const limited = spawnSync(
      '/bin/sh',
      ['-c', 'ulimit -n 100; exec "$@"', 'sh', ...command, identify(watched.pid) ?? ''],
      {
        cwd: root,
        encoding: 'utf8',
      },
    )
    expect(limited).toMatchObject({ stdout: 'false', stderr: '' })
  })
})

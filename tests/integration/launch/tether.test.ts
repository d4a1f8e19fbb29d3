import { spawn, type ChildProcess } from 'node:child_process'
import { resolve } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { isAlive } from '@/lib/server/launch/processes/process-identity'
import { until } from './launcher'

let launcher: ChildProcess | undefined

afterEach(() => {
  launcher?.kill('SIGKILL')
})

/** The shell, the tool and the worker that the tool has started. */
async function startTethered(): Promise<readonly number[]> {
  const script = resolve(import.meta.dirname, 'tethered-process.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  launcher = child
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
  await until(() => (output.match(/\d+/g) ?? []).length === 3)
  return (output.match(/\d+/g) ?? []).map(Number)
}

test.each(['SIGKILL', 'SIGTERM'] as const)(
  'What a tool has started ends with the launcher on %s',
  async (signal) => {
    const processes = await startTethered()
    expect(processes.map(isAlive)).toEqual([true, true, true])
    launcher?.kill(signal)
    await until(() => !processes.some(isAlive))
  },
)

test('What a tool has started ends with the tool', async () => {
  const processes = await startTethered()
  process.kill(processes.toSorted((a, b) => a - b)[1] ?? 0, 'SIGKILL')
  await until(() => !processes.some(isAlive))
})

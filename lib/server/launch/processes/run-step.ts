import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { spawnTethered } from './tether.mjs'

export interface Step {
  readonly script: string
  readonly parameters: readonly string[]
  readonly root: string
  readonly environment: Readonly<Record<string, string>>
  /** Everything the step writes goes here. */
  readonly log: string
  readonly signal: AbortSignal
}

/** Runs one of the installed tools with this Node, quietly; resolves with its exit code and what it wrote. */
export async function runStep(step: Step): Promise<{ code: number; output: string }> {
  mkdirSync(dirname(step.log), { recursive: true })
  const log = openSync(step.log, 'w')
  const { child, end } = spawnTethered(process.execPath, [step.script, ...step.parameters], {
    cwd: step.root,
    env: { ...process.env, ...step.environment },
    output: log,
    errors: log,
  })
  step.signal.addEventListener('abort', end)
  try {
    const code = await new Promise<number>((resolve) => {
      child.once('error', () => {
        resolve(-1)
      })
      child.once('exit', (status) => {
        resolve(status ?? -1)
      })
    })
    return { code, output: readFileSync(step.log, 'utf8') }
  } finally {
    step.signal.removeEventListener('abort', end)
    closeSync(log)
  }
}

/** The line of a tool's output that most likely names the cause. */
export function likelyCause(output: string): string {
  const lines = output
    .replace(/\u001b\[[0-9;]*m/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const cause =
    lines.find((line) => /ENOSPC|No space left/.test(line)) ??
    lines.find((line) => /^\w*Error: (?!Turbopack build failed)|error TS|P\d{4}:/.test(line)) ??
    lines.find((line) => /error|cannot|can't|failed/i.test(line))
  return (cause ?? lines.at(-1) ?? 'it gave no reason').slice(0, 200)
}

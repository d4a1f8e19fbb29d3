import { execFile } from 'node:child_process'
import { resolve } from 'node:path'

const program = resolve(import.meta.dirname, '../../../lib/server/launch/start.mjs')

/** Runs a command of `package.json` on the data to its end: how it ended, and what it said. `typed`: on its standard input. */
export const runStart = (
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
  typed = '',
): Promise<{ readonly code: number; readonly said: string }> =>
  new Promise((settle) => {
    const env = { ...process.env, DATABASE_URL: '', ...environment }
    const child = execFile(
      process.execPath,
      [program, ...parameters],
      { env },
      (error, standardOutput, standardError) => {
        settle({ code: error === null ? 0 : 1, said: `${standardOutput}${standardError}`.trim() })
      },
    )
    child.stdin?.end(typed)
  })

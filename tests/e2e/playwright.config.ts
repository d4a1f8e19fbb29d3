import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import type { Browser } from '../browser/starts'
import { isWhole } from './is-whole'

const root = resolve(import.meta.dirname, '../..')
const isMainProcess = process.env.TEST_WORKER_INDEX === undefined

// Decided once in the main process; the workers read this file again and inherit what was decided.
process.env.E2E_BROWSER ??= execFileSync(
  process.execPath,
  ['--import', 'tsx', join(root, 'tests/browser/resolve-browser.ts')],
  { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], cwd: root },
)
if (isMainProcess) {
  execFileSync(process.execPath, ['--import', 'tsx', 'tests/pseudo-locales/write.ts'], { cwd: root })
}

const browser = JSON.parse(process.env.E2E_BROWSER) as Browser

/** With the long tests: the first builds the pages once more, with a second version of the questions; the others take long. */
const long = isWhole
  ? []
  : [
      'second-version.spec.ts',
      'late-angola.spec.ts',
      'translated-changes.spec.ts',
      'translated-page.spec.ts',
      'what-if-access.spec.ts',
    ]

export default defineConfig({
  testDir: '.',
  outputDir: join(root, 'test-results'),
  timeout: 120_000, // milliseconds, as below: for a machine that is busy with others
  expect: { timeout: 60_000 },
  workers: 2,
  projects: [
    { name: 'device', testMatch: 'device/*.spec.ts' }, // needs no server
    { name: 'app', testIgnore: ['device/*.spec.ts', ...long] },
  ],
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ...jsonReport(process.env.E2E_REPORT)],
  use: {
    ...devices['Desktop Chrome'],
    trace: process.env.E2E_TRACE === '1' ? 'on' : 'off', // a trace costs more than many a test
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: browser.executablePath,
      env: { ...process.env, ...browser.environment },
    },
  },
})

function jsonReport(file: string | undefined): ['json', { outputFile: string }][] {
  return file === undefined ? [] : [['json', { outputFile: file }]]
}

import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import type { Browser } from '../browser/starts'

const root = resolve(import.meta.dirname, '../..')
const isMainProcess = process.env.TEST_WORKER_INDEX === undefined

// Decided once in the main process; the workers read this file again and inherit what was decided.
process.env.E2E_PORT ??= '3947'
process.env.E2E_BROWSER ??= execFileSync(
  process.execPath,
  ['--import', 'tsx', join(root, 'tests/browser/resolve-browser.ts')],
  { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], cwd: root },
)
if (isMainProcess) {
  execFileSync(process.execPath, ['--import', 'tsx', 'tests/pseudo-locales/write.ts'], { cwd: root })
  const data = mkdtempSync(join(tmpdir(), 'counterweight-e2e-'))
  chmodSync(data, 0o755) // under root, Postgres runs as another user, which must pass through
  process.env.E2E_DATA = data
  process.on('exit', () => {
    rmSync(data, { recursive: true, force: true })
  })
}

const browser = JSON.parse(process.env.E2E_BROWSER) as Browser
const address = `http://127.0.0.1:${process.env.E2E_PORT}`

export default defineConfig({
  testDir: '.',
  outputDir: join(root, 'test-results'),
  timeout: 60_000,
  workers: 1,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ...jsonReport(process.env.E2E_REPORT)],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: browser.executablePath,
      env: { ...process.env, ...browser.environment },
    },
  },
  webServer: {
    // the very launcher people use, on a database of its own
    command: `"${process.execPath}" lib/server/launch/start.mjs`,
    cwd: root,
    url: `${address}/en`,
    env: {
      PORT: process.env.E2E_PORT,
      DATABASE_URL: '',
      COUNTERWEIGHT_DATA: process.env.E2E_DATA ?? '',
      NEXT_DIST_DIR: '.next-test',
      COUNTERWEIGHT_PSEUDO_LOCALES: '1',
    },
    stdout: 'pipe',
    timeout: 900_000, // a build on a slow machine
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
})

function jsonReport(file: string | undefined): ['json', { outputFile: string }][] {
  return file === undefined ? [] : [['json', { outputFile: file }]]
}

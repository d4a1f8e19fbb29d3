import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ensurePackages } from '@/lib/server/launch/packages/install.mjs'
import { until } from './launcher'
import { makeTemporaryFolder } from './temporary-folder'

/** A project with packages in files of its own: npm needs no network for them, and takes long enough to be interrupted. */
const folder = makeTemporaryFolder()
const root = join(folder.path, 'project')
const names = Array.from({ length: 20 }, (_, place) => `part-${place}`)
const filesOfEach = 40
const modules = join(root, 'node_modules')
const marker = join(modules, '.counterweight-installing')
const said: string[] = []

beforeAll(() => {
  mkdirSync(join(root, 'archives'), { recursive: true })
  const dependencies = Object.fromEntries(names.map((name) => [name, `file:archives/${name}.tgz`]))
  for (const name of names) makeArchive(name)
  writeFileSync(
    join(root, 'package.json'),
    JSON.stringify({ name: 'project', version: '1.0.0', dependencies }),
  )
  const made = spawnSync('npm', ['install', '--package-lock-only', '--ignore-scripts', '--no-audit'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(made.status, made.stderr).toBe(0)
}, 120_000)

beforeEach(() => {
  rmSync(modules, { recursive: true, force: true })
  said.length = 0
})

afterAll(() => {
  folder.remove()
}, 60_000)

function makeArchive(name: string): void {
  const source = join(folder.path, name, 'package')
  mkdirSync(source, { recursive: true })
  writeFileSync(join(source, 'package.json'), JSON.stringify({ name, version: '1.0.0' }))
  for (let file = 1; file < filesOfEach; file += 1)
    writeFileSync(join(source, `file-${file}.js`), `// ${name} ${file}\n`)
  spawnSync('tar', ['-czf', join(root, 'archives', `${name}.tgz`), '-C', join(folder.path, name), 'package'])
}

const install = () => ensurePackages(root, (line) => said.push(line))

const missingFiles = () =>
  names.filter((name) => {
    const place = join(modules, name)
    return !existsSync(place) || readdirSync(place).length < filesOfEach
  })

/** Installs in a process of its own and kills that one alone, as soon as something is so. */
async function interruptWhen(isSo: () => boolean): Promise<void> {
  const script = `import(${JSON.stringify(resolve(import.meta.dirname, '../../../lib/server/launch/packages/install.mjs'))}).then(({ ensurePackages }) => ensurePackages(process.argv[1], () => undefined))`
  const child = spawn(process.execPath, ['-e', script, root, 'start.mjs'], { stdio: 'ignore' })
  const ended = new Promise((settle) => child.once('exit', settle))
  await until(() => isSo() || child.exitCode !== null)
  child.kill('SIGKILL')
  await ended
}

describe(
  'However often an installation is interrupted, the next start heals it:',
  { timeout: 180_000 },
  () => {
    test.each([
      ['as it begins', () => existsSync(marker)],
      [
        'as the first package arrives',
        () => existsSync(marker) && readdirSync(modules).some((name) => name.startsWith('part-')),
      ],
      [
        'in the middle',
        () => existsSync(marker) && names.filter((name) => existsSync(join(modules, name))).length > 15,
      ],
    ])('%s', async (_when, isSo) => {
      await interruptWhen(isSo)
      await interruptWhen(isSo)
      expect(await install()).toBeUndefined()
      expect(missingFiles()).toEqual([])
      expect(existsSync(marker)).toBe(false)
      expect(said[0]).toMatch(
        /^The packages are not whole \(an installation was interrupted, or files are missing\)/,
      )
    })

    test('when npm has left packages half there that it takes for whole, whoever called it and whatever it is set to', async () => {
      const settings = {
        ...{ npm_config_dry_run: 'true', npm_config_omit: 'dev,optional', npm_config_package_lock: 'false' },
        ...{ npm_config_install_strategy: 'nested', npm_config_loglevel: 'silent' },
      }
      Object.assign(process.env, settings)
      expect(await install()).toBeUndefined()
      for (const name of Object.keys(settings)) Reflect.deleteProperty(process.env, name)
      expect(missingFiles()).toEqual([])

      const before = readFileSync(join(modules, '.package-lock.json'), 'utf8')
      said.length = 0
      expect(await install()).toBeUndefined()
      expect(said).toEqual([]) // what is whole is left alone
      expect(readFileSync(join(modules, '.package-lock.json'), 'utf8')).toBe(before)

      for (const name of names.slice(0, 5)) rmSync(join(modules, name, 'file-7.js'))
      writeFileSync(marker, '999999999')
      expect(await install()).toBeUndefined()
      expect(missingFiles()).toEqual([])

      rmSync(join(modules, '.package-lock.json')) // npm writes it last
      rmSync(join(modules, 'part-3', 'file-7.js'))
      expect(await install()).toBeUndefined()
      expect(missingFiles()).toEqual([])
    })
  },
)

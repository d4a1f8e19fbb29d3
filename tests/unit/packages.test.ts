import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import allowed from '../architecture/allowed-packages.json'

type LockedPackage = {
  readonly license?: string
  readonly hasInstallScript?: boolean
  readonly resolved?: string
  readonly integrity?: string
  readonly inBundle?: boolean
}

const lockFile = resolve(import.meta.dirname, '../../package-lock.json')
const { packages } = JSON.parse(readFileSync(lockFile, 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>
}

/** What is wrong with the packages of a lock file, each by name. */
function listObjections(locked: Readonly<Record<string, LockedPackage>>): string[] {
  return Object.entries(locked).flatMap(
    ([path, { license, hasInstallScript, resolved, integrity, inBundle }]) => {
      if (path === '') return []
      const name = path.replace(/^.*node_modules\//, '')
      const isKnownLicence =
        license === undefined
          ? Object.hasOwn(allowed.unnamedLicences, name)
          : Object.hasOwn(allowed.licences, license)
      const isKnownScript = hasInstallScript !== true || Object.hasOwn(allowed.installScripts, name)
      return [
        ...(isKnownLicence ? [] : [`${name}: licence ${license ?? 'not named'}`]),
        ...(isKnownScript ? [] : [`${name}: runs a script when it is installed`]),
        // the lock file names no address of what comes from the registry of whoever installs
        ...(resolved === undefined ? [] : [`${name}: comes from ${resolved}`]),
        // what comes inside another package has the checksum of that one
        ...(integrity === undefined && inBundle !== true ? [`${name}: has no checksum`] : []),
      ]
    },
  )
}

describe('every package of the lock file', () => {
  it('has an allowed licence, runs no unknown script when installed, and comes from the registry with a checksum', () => {
    expect(Object.keys(packages).length).toBeGreaterThan(100)
    expect(listObjections(packages)).toEqual([])
  })

  it('is named when it is new and not allowed', () => {
    const good = { license: 'MIT', integrity: 'sha512-a' }
    expect(
      listObjections({
        '': {},
        'node_modules/plain': good,
        'node_modules/a/node_modules/@new/strict': { ...good, license: 'AGPL-3.0-only' },
        'node_modules/silent': { integrity: good.integrity },
        'node_modules/busy': { ...good, hasInstallScript: true },
        'node_modules/elsewhere': { ...good, resolved: 'git+ssh://git@host.example/a.git' },
        'node_modules/loose': { license: 'MIT' },
      }),
    ).toEqual([
      '@new/strict: licence AGPL-3.0-only',
      'silent: licence not named',
      'busy: runs a script when it is installed',
      'elsewhere: comes from git+ssh://git@host.example/a.git',
      'loose: has no checksum',
    ])
  })

  it('is still there when something was allowed for it', () => {
    const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')))
    const licences = new Set(Object.values(packages).map(({ license }) => license))
    const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript === true)
    expect(Object.keys(allowed.licences).filter((licence) => !licences.has(licence))).toEqual([])
    expect(Object.keys(allowed.unnamedLicences).filter((name) => !names.has(name))).toEqual([])
    expect(Object.keys(allowed.installScripts).sort()).toEqual(
      scripted.map(([path]) => path.replace(/^.*node_modules\//, '')).sort(),
    )
  })
})

import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isWholeBuild, removeBuildRecord, writeBuildRecord } from '@/lib/server/launch/pages/build-record'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counterweight-test-'))
  mkdirSync(join(folder, 'server'))
  mkdirSync(join(folder, 'cache'))
  writeFileSync(join(folder, 'csp-hashes.json'), '{}')
  writeFileSync(join(folder, 'server', 'page.js'), 'page()')
  writeFileSync(join(folder, 'cache', 'kept'), 'by Next')
  writeBuildRecord(folder, 'stamp')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('A build is whole when it was made from the same and all its files are there', () => {
  expect(isWholeBuild(folder, 'stamp')).toBe(true)
  expect(isWholeBuild(folder, 'another stamp')).toBe(false)
})

test.each([
  [
    'a file is gone',
    () => {
      rmSync(join(folder, 'csp-hashes.json'))
    },
  ],
  [
    'a folder is gone',
    () => {
      rmSync(join(folder, 'server'), { recursive: true })
    },
  ],
  [
    'the power went while a file was written',
    () => {
      truncateSync(join(folder, 'server', 'page.js'), 0)
    },
  ],
  [
    'the power went while the record was written',
    () => {
      truncateSync(join(folder, 'built-from.json'), 9)
    },
  ],
  [
    'it was interrupted before the end',
    () => {
      removeBuildRecord(folder)
    },
  ],
])('It is not whole when %s', (_what, happen) => {
  happen()
  expect(isWholeBuild(folder, 'stamp')).toBe(false)
})

test('What Next keeps for itself may come and go', () => {
  rmSync(join(folder, 'cache'), { recursive: true })
  writeFileSync(join(folder, 'trace'), 'x')
  expect(isWholeBuild(folder, 'stamp')).toBe(true)
})

import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const folder = path.resolve(import.meta.dirname, '../../oracles/second')
const files = readdirSync(folder)

it.each(files)('the second scorer shares nothing with the first: %s', (file) => {
  const source = readFileSync(path.join(folder, file), 'utf8')
  const imported = [...source.matchAll(/(?: from |import\()'([^']+)'/g)].map(([, name]) => name ?? '')
  const foreign = imported.filter((name) => !name.startsWith('./') && !name.startsWith('node:'))
  expect(foreign).toEqual([])
})

it('the second scorer has files to look at', () => {
  expect(files).toContain('score.ts')
})

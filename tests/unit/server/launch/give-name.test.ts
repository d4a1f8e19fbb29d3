import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { giveName } from '@/lib/server/launch/backup/give-name'

const folder = mkdtempSync(join(tmpdir(), 'counterweight-test-'))
const file = join(folder, 'saved.backup')
const unfinished = join(folder, 'saved.backup.unfinished')

afterAll(() => {
  rmSync(folder, { recursive: true })
})

it('of two backups that are ready at the same moment the first keeps the name, and the second is told', () => {
  writeFileSync(unfinished, 'first')
  giveName(unfinished, file)
  expect(readdirSync(folder)).toEqual(['saved.backup'])

  writeFileSync(unfinished, 'second')
  expect(() => {
    giveName(unfinished, file)
  }).toThrow(`${file} is there already, and nothing was changed: choose another name.`)
  expect(readFileSync(file, 'utf8')).toBe('first')
})

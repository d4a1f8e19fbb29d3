import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { documentedCases } from '@/lib/literature/cases/documented/documented-cases'
import { enoughForShares } from '@/lib/reading/enough-answers'

const build = resolve(import.meta.dirname, '../../..', process.env.NEXT_DIST_DIR ?? '.next-test')
const stories = join(build, 'server', 'app', 'en', 'documented')
const mostBytes = 80_000

test('The story of every documented case is at most 80 kB of HTML before it is compressed, styles and data with it', () => {
  const pages = readdirSync(stories).filter((name) => name.endsWith('.html'))
  const sizes = pages.map((name) => [name.replace('.html', ''), statSync(join(stories, name)).size] as const)
  expect(sizes.map(([id]) => id).toSorted()).toEqual(documentedCases.map(({ id }) => id).toSorted())
  expect(sizes.filter(([, bytes]) => bytes > mostBytes)).toEqual([])
})

test('A story of which too few answers could be coded says so above the bands, and no other does', () => {
  const saysSo = (id: string) =>
    readFileSync(join(stories, `${id}.html`), 'utf8').includes('That is too little to say which levers')
  const few = documentedCases.filter(({ answers }) => !enoughForShares(answers))
  expect(few.length).toBeGreaterThan(0)
  expect(documentedCases.filter(({ id }) => saysSo(id))).toEqual(few)
})

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { z } from 'zod'

const root = resolve(import.meta.dirname, '../../..')
const pagesFolder = join(root, 'app/[locale]')
const buildFolder = join(root, process.env.NEXT_DIST_DIR ?? '.next-test')

/** A page of the questions of an earlier version, of which there is none yet: nothing is built of it, and nothing else answers. */
const withoutPages: readonly string[] = ['/[locale]/walk/earlier/[version]/[page]']

/** Every page of the application as it stands in the folder, such as /[locale]/walk/[page]: one that is added is here by itself. */
export const pageTemplates: readonly string[] = readdirSync(pagesFolder, {
  recursive: true,
  withFileTypes: true,
})
  .filter(({ name }) => name === 'page.tsx')
  .map(({ parentPath }) => `/[locale]/${relative(pagesFolder, parentPath)}`.replace(/\/\([^)]*\)/g, ''))
  .map((path) => path.replace(/\/$/, ''))
  .filter((path) => !withoutPages.includes(path))
  .sort()

const Manifest = z.object({ routes: z.record(z.string(), z.object({ srcRoute: z.string().nullable() })) })

/**
 * One address of each page that was built beforehand, by its template. A page without one is made for whoever asks, and could
 * hold what only some may see.
 */
export function builtPages(): ReadonlyMap<string, string> {
  const text = readFileSync(join(buildFolder, 'prerender-manifest.json'), 'utf8')
  const built = new Map<string, string>()
  for (const [path, { srcRoute }] of Object.entries(Manifest.parse(JSON.parse(text)).routes)) {
    if (srcRoute !== null && /^\/en(\/|$)/.test(path) && !built.has(srcRoute)) built.set(srcRoute, path)
  }
  return built
}

export type Way = {
  readonly name: string
  readonly method: 'GET' | 'HEAD'
  readonly headers: Readonly<Record<string, string>>
}

/** How something is asked for: by a browser, by what only wants to know whether it is there, and by the pages themselves. */
export const ways: readonly Way[] = [
  { name: 'GET', method: 'GET', headers: { accept: 'text/html', 'sec-fetch-mode': 'navigate' } },
  { name: 'HEAD', method: 'HEAD', headers: {} },
  { name: 'RSC', method: 'GET', headers: { rsc: '1' } },
  { name: 'prefetch', method: 'GET', headers: { rsc: '1', 'next-router-prefetch': '1' } },
  {
    name: 'prefetch of a part',
    method: 'GET',
    headers: { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  },
]

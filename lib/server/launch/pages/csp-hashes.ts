import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

const inline = {
  script: /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g,
  style: /<style[^>]*>([\s\S]*?)<\/style>/g,
}

/** The hash of every inline script, or style, in a document, in the form a content security policy takes. */
export function hashInline(kind: keyof typeof inline, html: string): readonly string[] {
  const hashes = Array.from(html.matchAll(inline[kind]), ([, content]) => {
    return `'sha256-${createHash('sha256')
      .update(content ?? '')
      .digest('base64')}'`
  })
  return [...new Set(hashes)]
}

const hashesFile = 'csp-hashes.json'

/** The path of every prerendered document, as the build wrote them down: to find them again takes most of a second. */
export const documentPaths = (buildFolder: string): ReadonlySet<string> =>
  new Set(Object.keys(JSON.parse(readFileSync(join(buildFolder, hashesFile), 'utf8')) as object))

/** Every prerendered document of a build: the path it is served under, and its file. */
export function prerenderedDocuments(buildFolder: string): readonly { path: string; file: string }[] {
  const pages = join(buildFolder, 'server', 'app')
  return readdirSync(pages, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name)
      const name = relative(pages, file)
        .split(sep)
        .join('/')
        .replace(/\.html$/, '')
      return { path: name === 'index' ? '/' : `/${name}`, file }
    })
}

/** Writes `csp-hashes.json` into the build: `{ "/en": { "script": ["'sha256-…'"], "style": […] }, … }`. */
export function writeCspHashes(buildFolder: string): void {
  const pages = prerenderedDocuments(buildFolder).map(({ path, file }) => {
    const html = readFileSync(file, 'utf8')
    return [path, { script: hashInline('script', html), style: hashInline('style', html) }]
  })
  writeFileSync(join(buildFolder, hashesFile), JSON.stringify(Object.fromEntries(pages)))
}

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Texts for people who read the source, the pseudo-languages that are made for test builds, and the launcher, which no page holds. */
const ignored = /\.md$|\/locales\/en-X[^/]*$|^lib\/server\/launch\/(?!pages(\/|$))[^/]+$/

/** What a file tree says, as one text: the same files with the same content give the same stamp, whatever their dates. */
export function stampOf(root: string, paths: readonly string[], extra: readonly string[] = []): string {
  const hash = createHash('sha256')
  for (const path of paths.flatMap((each) => listFiles(root, each))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  }
  return hash.update(extra.join('\0')).digest('hex')
}

function listFiles(root: string, path: string): readonly string[] {
  const status = statSync(join(root, path), { throwIfNoEntry: false })
  if (status === undefined || ignored.test(path)) return []
  if (!status.isDirectory()) return [path]
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => listFiles(root, `${path}/${name}`))
}

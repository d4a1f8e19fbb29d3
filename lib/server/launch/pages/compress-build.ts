import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { prerenderedDocuments } from './csp-hashes'

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)
const worthwhile = /\.(js|css|html|svg|json|txt|xml|ico|webmanifest|ttf)$/
const smallest = 1_000

export const publicCopy = (buildFolder: string): string => join(buildFolder, 'public')
export const documentFolder = (buildFolder: string): string => join(buildFolder, 'documents-brotli')

/** Under which name the compressed form of a document is kept: a document is known by what it says. */
export const documentName = (html: Buffer): string => `${createHash('sha256').update(html).digest('hex')}.br`

/** Compresses what the build serves unchanged, once and as small as it gets, so that no request pays for it. */
export async function compressBuild(buildFolder: string, publicFolder: string): Promise<void> {
  const copy = publicCopy(buildFolder)
  rmSync(copy, { recursive: true, force: true })
  if (existsSync(publicFolder)) cpSync(publicFolder, copy, { recursive: true })
  else mkdirSync(copy)
  const files = [...compressible(join(buildFolder, 'static')), ...compressible(copy)]
  const waiting = [
    ...files.map((file) => () => compressFile(file)),
    ...prerenderedDocuments(buildFolder).map(
      ({ file }) =>
        () =>
          compressDocument(buildFolder, readFileSync(file)),
    ),
  ]
  // one for each processor: all at once would take a gigabyte, and this process goes on to serve
  const worker = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await next()
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
}

function compressible(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && worthwhile.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
}

async function compressFile(file: string): Promise<void> {
  const content = readFileSync(file)
  if (content.length < smallest) return
  const [small, widelyKnown] = await Promise.all([squeeze(content), deflate(content, { level: 9 })])
  writeFileSync(`${file}.br`, small)
  writeFileSync(`${file}.gz`, widelyKnown)
}

async function compressDocument(buildFolder: string, html: Buffer): Promise<void> {
  mkdirSync(documentFolder(buildFolder), { recursive: true })
  writeFileSync(join(documentFolder(buildFolder), documentName(html)), await squeeze(html))
}

/** Level of brotli: the highest takes minutes, and a build that only tests see is not worth them. */
const quality = (): number =>
  process.env.COUNTERWEIGHT_QUICK_BUILD === '1' ? 5 : constants.BROTLI_MAX_QUALITY

const squeeze = (content: Buffer): Promise<Buffer> =>
  brotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality(),
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  })

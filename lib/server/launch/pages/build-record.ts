import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { z } from 'zod'

const recordSchema = z.object({ stamp: z.string(), files: z.record(z.string(), z.number()) })

const fileOf = (buildFolder: string): string => join(buildFolder, 'built-from.json')

/** Next writes here also when nothing is built. */
const changing = /^(cache|trace|dev)(\/|-|$)/

/** Writes down what a build was made from, and all its files with their sizes: the last step, so that a build without it is none. */
export function writeBuildRecord(buildFolder: string, stamp: string): void {
  const files = Object.fromEntries(
    readdirSync(buildFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(buildFolder, join(entry.parentPath, entry.name)))
      .filter((name) => !changing.test(name))
      .map((name) => [name, statSync(join(buildFolder, name)).size]),
  )
  writeFileSync(fileOf(buildFolder), JSON.stringify({ stamp, files }))
}

export function removeBuildRecord(buildFolder: string): void {
  rmSync(fileOf(buildFolder), { force: true })
}

export const hasBuildRecord = (buildFolder: string): boolean => existsSync(fileOf(buildFolder))

/** Whether the build there was made from this, and every file of it is there as it was. */
export function isWholeBuild(buildFolder: string, stamp: string): boolean {
  const record = readRecord(buildFolder)
  if (record?.stamp !== stamp) return false
  return Object.entries(record.files).every(
    ([name, size]) => statSync(join(buildFolder, name), { throwIfNoEntry: false })?.size === size,
  )
}

/** Undefined when there is none, or one that was cut off when the power went. */
function readRecord(buildFolder: string): z.infer<typeof recordSchema> | undefined {
  try {
    return recordSchema.parse(JSON.parse(readFileSync(fileOf(buildFolder), 'utf8')))
  } catch {
    return undefined
  }
}

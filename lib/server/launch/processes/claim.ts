import { createHash } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { hasEnded, identify } from './process-identity'

const claimSchema = z.object({
  pid: z.number().int().positive(),
  identity: z.string(),
  /** Which folder it was made in: a copy of the folder brings the file along, and the process has nothing to do with the copy. */
  folder: z.string(),
})

export type Claim = { readonly release: () => void } | { readonly holder: number }

/**
 * Marks a file as belonging to this process until it is released, or names the living process that holds it.
 * What a killed process left behind counts as free.
 */
export function claim(file: string): Claim {
  mkdirSync(dirname(file), { recursive: true })
  while (!tryClaim(file)) {
    const left = textOf(file)
    if (left === undefined) continue // released meanwhile
    const holder = holderIn(left, file)
    if (holder !== undefined) return { holder }
    const clearing = claimClearing(file, left)
    if ('holder' in clearing) return clearing
    if (textOf(file) === left) rmSync(file)
    clearing.release()
  }
  return {
    release: () => {
      rmSync(file, { force: true })
    },
  }
}

/**
 * The right to remove what a killed process left, claimed under a name made of its text. Of several that start at once
 * one has it, so nobody can remove by mistake the claim that the first of them has put there since.
 */
const claimClearing = (file: string, left: string): Claim =>
  claim(`${file}.after-${createHash('sha256').update(left).digest('hex').slice(0, 16)}`)

/** Writes down a process started by this one, so that a later start can find it if both were forgotten. */
export function claimFor(file: string, pid: number): void {
  writeFileSync(file, describe(pid, file))
}

/** The process a claim names, or undefined when it has ended. */
export const claimHolder = (file: string): number | undefined => holderIn(textOf(file) ?? '', file)

function holderIn(text: string, file: string): number | undefined {
  const claimed = parse(text)
  if (claimed === undefined || claimed.folder !== folderOf(file)) return undefined
  return hasEnded(claimed.pid, claimed.identity) ? undefined : claimed.pid
}

/** Stays the same when the folder is renamed or moved on its disk, and differs for every copy. */
const folderOf = (file: string): string => String(statSync(dirname(file)).ino)

/** Undefined: no claim, or one that was cut off when the power went. */
function parse(text: string): z.infer<typeof claimSchema> | undefined {
  try {
    return claimSchema.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** Undefined when there is no such file. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** A link appears whole or not at all, and never replaces another. */
function tryClaim(file: string): boolean {
  const draft = `${file}.${process.pid}`
  rmSync(draft, { force: true })
  writeFileSync(draft, describe(process.pid, file), { flag: 'wx' }) // follows no link that somebody may have put there
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

const describe = (pid: number, file: string): string =>
  JSON.stringify({ pid, identity: identify(pid) ?? '', folder: folderOf(file) })

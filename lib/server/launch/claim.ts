import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { identify } from './process-identity'

const claimSchema = z.object({ pid: z.number().int().positive(), identity: z.string() })

export type Claim = { readonly release: () => void } | { readonly holder: number }

/**
 * Marks a file as belonging to this process until it is released, or names the living process that holds it.
 * What a killed process left behind counts as free.
 */
export function claim(file: string): Claim {
  mkdirSync(dirname(file), { recursive: true })
  while (!tryClaim(file)) {
    const holder = claimHolder(file)
    if (holder !== undefined) return { holder }
    rmSync(file, { force: true })
  }
  return {
    release: () => {
      rmSync(file, { force: true })
    },
  }
}

/** Writes down a process started by this one, so that a later start can find it if both were forgotten. */
export function claimFor(file: string, pid: number): void {
  writeFileSync(file, describe(pid))
}

/** The living process a claim names, or undefined. */
export function claimHolder(file: string): number | undefined {
  try {
    const { pid, identity } = claimSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    return identify(pid) === identity ? pid : undefined
  } catch {
    return undefined // no claim, or cut off while it was being written by a process that was killed
  }
}

/** A link appears whole or not at all, and never replaces another. */
function tryClaim(file: string): boolean {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, describe(process.pid))
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

const describe = (pid: number): string => JSON.stringify({ pid, identity: identify(pid) ?? '' })

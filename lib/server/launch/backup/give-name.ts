import { closeSync, linkSync, openSync, renameSync, rmSync } from 'node:fs'
import { StartError } from '../start-error'

/** Refuses a name that is taken. Nothing that is there is ever overwritten. */
export class NameTaken extends StartError {
  constructor(file: string) {
    super(`${file} is there already, and nothing was changed: choose another name.`)
  }
}

/**
 * Gives a finished file its name, unless something has that name by now: the disk itself decides between two that come at
 * the same moment. A second name appears whole or not at all; a disk without second names (of a memory stick, say) has the
 * name taken by an empty file first.
 */
export function giveName(unfinished: string, file: string): void {
  try {
    linkSync(unfinished, file)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new NameTaken(file)
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EINVAL'].includes(codeOf(error))) throw error
    takeName(file)
    renameSync(unfinished, file)
    return
  }
  rmSync(unfinished)
}

function takeName(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600))
  } catch (error) {
    throw codeOf(error) === 'EEXIST' ? new NameTaken(file) : error
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

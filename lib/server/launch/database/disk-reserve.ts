import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  openSync,
  renameSync,
  rmSync,
  statfsSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/** Bytes. Three files of the write-ahead log: enough to recover after a fault, to be read for weeks, and to end in good order. */
const size = 48 * 1024 * 1024
const part = 1024 * 1024

const reserveIn = (dataDirectory: string): string => join(dataDirectory, 'reserve')

/**
 * `kept`: it lies there for the moment when nothing else is left. `used`: that moment came, and there is still no room for
 * it. `none`: there never was room.
 */
export function reserveState(dataDirectory: string): 'kept' | 'used' | 'none' {
  const found = lstatSync(reserveIn(dataDirectory), { throwIfNoEntry: false })
  if (found?.isFile() !== true) return 'none'
  return found.size === size ? 'kept' : 'used'
}

/** Whether the disk has room for so many bytes, for the reserve, and to go on for a good while after. Not, where nobody can say. */
export function hasRoom(dataDirectory: string, bytes = 0): boolean {
  try {
    const { bavail, bsize } = statfsSync(dataDirectory)
    return bavail * bsize > bytes + 3 * size
  } catch {
    return false
  }
}

/** Puts a part of the disk by, where there is room. */
export function keepReserve(dataDirectory: string): void {
  if (reserveState(dataDirectory) === 'kept' || !hasRoom(dataDirectory)) return
  if (!write(reserveIn(dataDirectory), size)) rmSync(reserveIn(dataDirectory), { force: true }) // then it goes without
}

/**
 * Puts the reserve by again after it was used, if there is room for it and for more. Only writing shows that: a share of the
 * disk that its user has (quota) is not in the figures of the disk.
 */
export function regainReserve(dataDirectory: string): boolean {
  if (!hasRoom(dataDirectory)) return false
  const draft = `${reserveIn(dataDirectory)}.new`
  const isThere = write(draft, 3 * size)
  if (isThere) renameSync(draft, reserveIn(dataDirectory))
  else rmSync(draft, { force: true })
  return isThere
}

/** Whether so many bytes could be written; the reserve is left of them. Random: no disk can store them in less. Never follows a link. */
function write(file: string, bytes: number): boolean {
  try {
    rmSync(file, { force: true })
    const handle = openSync(file, 'wx', 0o600)
    try {
      for (let written = 0; written < bytes;) written += writeSync(handle, randomBytes(part))
      fsyncSync(handle)
      ftruncateSync(handle, size)
    } finally {
      closeSync(handle) // what is open keeps its place on the disk, removed or not
    }
    return true
  } catch {
    return false
  }
}

/** Gives the reserve to whoever needs it most, and leaves a sign of it. */
export function useReserve(dataDirectory: string): void {
  const file = reserveIn(dataDirectory)
  rmSync(file, { force: true })
  closeSync(openSync(file, 'wx', 0o600))
}

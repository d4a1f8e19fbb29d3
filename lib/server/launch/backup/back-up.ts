import { closeSync, existsSync, fsyncSync, openSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { StartError } from '../start-error'
import { differingTable, type Totals } from './backup-format'
import { giveName, NameTaken } from './give-name'
import { verifyBackupFile } from './read-backup-file'
import { saveDatabase } from './save-database'

/**
 * Saves a database into a file that was not there before. It has another name until it is complete, kept by the disk, and
 * read back: what bears the name is whole.
 */
export async function backUp(
  source: { readonly url: string; readonly place: string },
  file: string,
  signal: AbortSignal,
): Promise<Totals> {
  if (existsSync(file)) throw new NameTaken(file) // before the work
  const unfinished = `${file}.unfinished-${process.pid}`
  try {
    const totals = await saveDatabase(source.url, unfinished, source.place, signal)
    const written = await verifyBackupFile(unfinished)
    if (differingTable(written.totals, totals) !== undefined)
      throw new StartError(`The disk did not keep ${file} as it was written: back up to another disk.`)
    signal.throwIfAborted()
    giveName(unfinished, file)
    syncFolder(dirname(file))
    return totals
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}

/** The name itself must survive a power cut, not only the file. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Under which what phones need to show codes is sealed (lib/server/people/second-step). No backup holds it. */
export const keyFileIn = (dataDirectory: string): string => join(dataDirectory, 'installation-key')

/** 32 bytes in base64url. */
export const isInstallationKey = (text: string): boolean => /^[\w-]{43}$/.test(text)

/**
 * Gives the process that serves the pages its key: that of the setting, which copies on one database share, or that of the data
 * folder, made at the first start. Without one no phone is set up, and all else goes on.
 */
export function giveInstallationKey(dataDirectory: string | undefined, print: (line: string) => void): void {
  const set = process.env.COUNTERWEIGHT_KEY ?? ''
  if (set !== '' || dataDirectory === undefined) return
  const file = keyFileIn(dataDirectory)
  try {
    if (!existsSync(file))
      writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, {
        mode: 0o600,
        flag: 'wx',
        flush: true,
      })
    const key = readFileSync(file, 'utf8').trim()
    if (isInstallationKey(key)) {
      process.env.COUNTERWEIGHT_KEY = key
      return
    }
  } catch {
    // told below
  }
  print(
    `There is no key in ${file}, so codes of phones cannot be checked: put back that file. All else works.`,
  )
}

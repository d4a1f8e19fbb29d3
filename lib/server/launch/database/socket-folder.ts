import { lchownSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { claimFor, claimHolder } from '../processes/claim'
import { StartError } from '../start-error'
import { canEnter, type Account } from './postgres-account'

const prefix = 'counterweight-'

/** Which application a folder belongs to. Written before the folder is given away, so that it follows nobody's link. */
const ownerIn = (folder: string): string => join(folder, 'owner.json')

/** A new folder for the socket that nobody but the account and this user can enter. Its path must be short, so it is not in the data folder. */
export function makeSocketFolder(account: Account): string {
  const place = placeFor(account)
  removeLeftOver(place, account)
  const folder = mkdtempSync(join(place, prefix))
  giveAway(folder, account)
  return folder
}

/**
 * Before each start: the folder is still the one that was made, or made anew when something tidied it away. Anybody may
 * make a folder of that name in between, and would own whatever is put into it.
 */
export function checkSocketFolder(folder: string, account: Account): void {
  const found = lstatSync(folder, { throwIfNoEntry: false })
  if (found === undefined) {
    mkdirSync(folder, { mode: 0o700 }) // fails when somebody was quicker
    giveAway(folder, account)
    return
  }
  const owner = account.uid ?? process.getuid?.()
  if (found.isDirectory() && found.uid === owner && (found.mode & 0o077) === 0) return
  throw new StartError(
    `Somebody else has taken the folder ${folder}, which the database needs: start Counterweight again, and find out who did that.`,
  )
}

/** Done by the account itself: what it could have put there cannot lead anybody with more rights astray. */
export function removeSocketFolder(folder: string, account: Account): void {
  if (account.uid === undefined) rmSync(folder, { recursive: true, force: true })
  else spawnSync('/bin/rm', ['-rf', folder], { ...account, cwd: '/', stdio: 'ignore' })
}

function giveAway(folder: string, account: Account): void {
  claimFor(ownerIn(folder), process.pid)
  if (account.uid !== undefined && account.gid !== undefined) lchownSync(folder, account.uid, account.gid)
}

/** Where temporary files go, if nobody else can rename what is in it. */
function placeFor(account: Account): string {
  const place = tmpdir()
  const found = lstatSync(place, { throwIfNoEntry: false })
  if (found?.isDirectory() !== true || place.length >= 60 || !canEnter(place, account)) return '/tmp'
  const isOwn = found.uid === 0 || found.uid === process.getuid?.()
  const isShared = (found.mode & 0o022) !== 0 && (found.mode & 0o1000) === 0
  return isOwn && !isShared ? place : '/tmp'
}

/** Folders whose application was killed together with the shell that would have removed them. */
function removeLeftOver(place: string, account: Account): void {
  const owner = account.uid ?? process.getuid?.()
  for (const name of readdirSync(place).filter((each) => each.startsWith(prefix))) {
    const folder = join(place, name)
    const found = lstatSync(folder, { throwIfNoEntry: false })
    if (found?.isDirectory() !== true || found.uid !== owner) continue
    if (isLeftOver(folder)) removeSocketFolder(folder, account)
  }
}

function isLeftOver(folder: string): boolean {
  try {
    const hasOwner = lstatSync(ownerIn(folder), { throwIfNoEntry: false })?.isFile() === true
    return hasOwner && claimHolder(ownerIn(folder)) === undefined
  } catch {
    return false
  }
}

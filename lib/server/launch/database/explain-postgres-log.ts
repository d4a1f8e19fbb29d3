import { DiskFull, StartError } from '../start-error'
import { namelessUser } from './postgres-account'

/** Turns what Postgres wrote when it gave up into one line with the way out. */
export function explainPostgresLog(log: string, dataDirectory: string): StartError {
  const known = explanations.find(([pattern]) => pattern.test(log))
  if (known) return new (known === diskFull ? DiskFull : StartError)(known[1](dataDirectory, log))
  const lines = log.split('\n').filter((line) => line.trim() !== '')
  const cause =
    lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? 'it gave no reason'
  const plain = cause.replace(/^.*?(FATAL|PANIC|error): */, '').trim()
  return new StartError(
    `The database in ${dataDirectory} does not start: ${plain}. Restore a backup of that folder, or set COUNTERWEIGHT_DATA to another folder.`,
  )
}

const noRoom = /No space left on device|disk quota exceeded/i

/** Whether Postgres gave up in the midst of its work because there was no room; a statement that found none is refused, no more. */
export const isEndForWantOfRoom = (log: string): boolean =>
  log.split('\n').some((line) => /\b(PANIC|FATAL): /.test(line) && noRoom.test(line))

type Explanation = readonly [pattern: RegExp, explain: (dataDirectory: string, log: string) => string]

const diskFull: Explanation = [
  noRoom,
  (folder) =>
    `The disk with ${folder} is full: free some space there, or set COUNTERWEIGHT_DATA to a folder on another disk.`,
]

const explanations: readonly Explanation[] = [
  [
    /shared memory.*No space left|No space left.*shared memory|could not resize shared memory/i,
    () =>
      'The system has too little shared memory for the database: give it more (in Docker: --shm-size=256m).',
  ],
  diskFull,
  [
    /Read-only file system/i,
    (folder) =>
      `The disk with ${folder} is read-only: set COUNTERWEIGHT_DATA to a folder that can be written to.`,
  ],
  [/could not look up effective user ID|user does not exist/i, namelessUser],
  [
    /wrong ownership/i,
    (folder) =>
      `The database in ${folder} belongs to another user: start Counterweight as that user, or set COUNTERWEIGHT_DATA to another folder.`,
  ],
  [
    /Permission denied|Operation not permitted/i,
    (folder) =>
      `The database in ${folder} cannot be read or written by this user: make that user the owner of all of it (chown -R), or set COUNTERWEIGHT_DATA to another folder.`,
  ],
  [
    /initialized by PostgreSQL version/i,
    (folder, log) => {
      const version = /initialized by PostgreSQL version (\S+?),/.exec(log)?.[1] ?? 'another version'
      return `The database in ${folder} was made by Postgres ${version} and this copy brings Postgres 18: back up with the old copy (npm run backup), and restore that here.`
    },
  ],
]

import { StartError } from './start-error'

const explanations: Partial<Record<string, string>> = {
  ENOSPC: 'the disk is full: free some space, then start again',
  EDQUOT: 'your share of the disk is used up: free some space, then start again',
  EACCES: 'it may not be written by this user: change its owner, or start as the user who owns it',
  EPERM: 'it may not be changed by this user: change its owner, or start as the user who owns it',
  EROFS: 'its disk is read-only: make it writable, or move Counterweight to another disk',
  EMFILE: 'too many files are open: raise the limit with "ulimit -n 4096", then start again',
}

/** Whatever went wrong while starting, in one line. */
export function explainFailure(error: unknown): string {
  if (error instanceof StartError) return error.message
  if (!(error instanceof Error)) return `Counterweight cannot start: ${String(error)}`
  const code = 'code' in error ? String(error.code) : ''
  const path = 'path' in error && typeof error.path === 'string' ? error.path : 'A file that is needed'
  const known = explanations[code]
  if (known !== undefined) return `${path} cannot be used: ${known}.`
  return `Counterweight cannot start (${error.message.split('\n')[0] ?? 'unknown error'}): start again, and report this line if it stays.`
}

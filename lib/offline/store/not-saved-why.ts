import type { NotSavedWhy } from '@/lib/offline/draft'

/** Why the disk refused, in words the page can explain. Browsers tell it by the name of the error alone. */
export function notSavedWhy(error: unknown): NotSavedWhy {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  switch (name) {
    case 'QuotaExceededError':
      return 'disk-full'
    case 'VersionError':
      return 'newer-version'
    case 'SecurityError':
    case 'InvalidStateError': // storage switched off, private mode in some browsers, held by another tab
    case 'ReferenceError': // no indexedDB at all
    case 'TypeError':
      return 'storage-blocked'
    default:
      return 'unknown'
  }
}

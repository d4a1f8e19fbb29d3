import { useSyncExternalStore } from 'react'
import { isLockedByProof } from '@/lib/offline/person/person-here'

/** `blank`: whoever is here may open it again. `proof`: only whose it is, by passphrase or passkey. */
type CoverKind = 'none' | 'blank' | 'proof'

/** What covers this page; the script at its top decides. */
export const useCover = (): CoverKind => useSyncExternalStore(follow, kindNow, () => 'none')

const changes = ['storage', 'pageshow'] as const

function follow(listener: () => void): () => void {
  for (const change of changes) addEventListener(change, listener)
  return () => {
    for (const change of changes) removeEventListener(change, listener)
  }
}

export const isCovered = (): boolean => document.documentElement.hasAttribute('data-covered')

const kindNow = (): CoverKind => (isCovered() ? (isLockedByProof() ? 'proof' : 'blank') : 'none')

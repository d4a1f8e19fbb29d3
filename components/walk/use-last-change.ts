import { useState } from 'react'
import type { Answer, Answers } from '@/lib/instrument/types'

/** The answer that changed last on this page, and the answers before and after it. */
export type LastAnswer = { readonly itemId: string; readonly before: Answers; readonly after: Answers }

type Stage = 'loading' | 'none' | 'ready'
type Seen = { readonly stage: Stage; readonly answers: Answers; readonly change: LastAnswer | null }

/**
 * Follows which answer changed last while this page is open. null until one does: opening a case is no change, the
 * first answer of a new case is one.
 */
export function useLastChange(stage: Stage, answers: Answers): LastAnswer | null {
  const [seen, setSeen] = useState<Seen>({ stage, answers, change: null })
  const itemId = firstDifference(seen.answers, answers)
  if (seen.stage !== stage || itemId !== null) {
    const isChange = itemId !== null && seen.stage !== 'loading'
    setSeen({
      stage,
      answers,
      change: isChange ? { itemId, before: seen.answers, after: answers } : seen.change,
    })
  }
  return seen.change
}

function firstDifference(before: Answers, after: Answers): string | null {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)])
  for (const id of ids) if (!isSame(before[id], after[id])) return id
  return null
}

function isSame(one: Answer | undefined, other: Answer | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  if ('notApplicable' in one || 'notApplicable' in other)
    return 'notApplicable' in one && 'notApplicable' in other
  return one.level === other.level && one.known === other.known
}

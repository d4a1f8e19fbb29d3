import { useMemo } from 'react'
import { frozenReading } from '@/lib/reading/frozen-reading'
import { isSnapshot } from '@/lib/reading/snapshot-shape'
import type { ScoreResult } from '@/lib/scoring/types'
import { useReviewCase } from './review-case'

/** What was concluded of the version that this one is compared with; null: there is none, or it cannot be read. */
export function useResultBefore(): ScoreResult | null {
  const { before } = useReviewCase()
  const snapshot = before?.snapshot
  return useMemo(() => (isSnapshot(snapshot) ? frozenReading(snapshot).reading.result : null), [snapshot])
}

import type { RecordOutcome } from '@/lib/levers/types'

/** In the order in which they are told. */
export const recordOutcomes = [
  'worked',
  'partly',
  'failed',
  'backfired',
] as const satisfies readonly RecordOutcome[]

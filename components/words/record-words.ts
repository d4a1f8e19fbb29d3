import { useFormatter, useTranslations } from 'next-intl'
import { recordOutcomes, type RecordOutcome } from '@/lib/levers/record/outcomes'
import type { LeverResult } from '@/lib/scoring/types'

type Counts = Partial<Pick<NonNullable<LeverResult['record']>, RecordOutcome>>

/** How many uses there are in these counts. */
export const usesIn = (counts: Counts): number =>
  recordOutcomes.reduce((sum, outcome) => sum + (counts[outcome] ?? 0), 0)

/** "worked in 3, partly in 2, failed in 1": only what there is. */
export function useOutcomeWords(): (counts: Counts) => string {
  const t = useTranslations('result.record')
  const format = useFormatter()
  return (counts) =>
    format.list(
      recordOutcomes
        .filter((outcome) => (counts[outcome] ?? 0) > 0)
        .map((outcome) => t(outcome, { count: counts[outcome] ?? 0 })),
      { type: 'unit' },
    )
}

/**
 * A lever's record in one sentence, never a percentage: "worked in 3, failed in 2 of 5 documented uses". `short` where a head
 * of the list says what is counted.
 */
export function useRecordWords(form: 'words' | 'short'): (record: LeverResult['record']) => string {
  const t = useTranslations('result.record')
  const outcomes = useOutcomeWords()
  return (record) => {
    const of = record === undefined ? 0 : usesIn(record)
    return record === undefined || of === 0 ? t('none') : t(form, { outcomes: outcomes(record), of })
  }
}

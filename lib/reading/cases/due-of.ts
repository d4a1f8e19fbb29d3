import { triggersIn, type Trigger } from '@/lib/instrument/look-again'
import type { DueField } from '@/lib/wire/situation-fields'

export type Due = {
  /** What has happened since the last assessment. */
  readonly happened: readonly Trigger[]
  /** Watched for, and has not happened. */
  readonly watching: readonly Trigger[]
  /** How the day that was set stands to today; null: none was set. */
  readonly date: { readonly day: string; readonly is: 'ahead' | 'today' | 'passed' } | null
  /** A new look is called for. Never while an assessment is open: that is the new look. */
  readonly isDue: boolean
}

/** When a case is to be looked at again. Days as text, such as 2026-12-03, in the calendar of the device. */
export function dueOf(
  row: Readonly<Record<DueField, string>> & { readonly status: 'draft' | 'submitting' | 'submitted' },
  today: string,
): Due {
  const happened = triggersIn(row.watchSeen)
  const watching = triggersIn(row.watchFor).filter((trigger) => !happened.includes(trigger))
  const day = row.reviewDate
  const date = day === '' || today === '' ? null : ({ day, is: standing(day, today) } as const)
  const isCalledFor = happened.length > 0 || (date !== null && date.is !== 'ahead')
  return { happened, watching, date, isDue: isCalledFor && row.status !== 'draft' }
}

const standing = (day: string, today: string) => (day > today ? 'ahead' : day === today ? 'today' : 'passed')

import { counterpartLevels, type CounterpartLevel, type SituationField } from '@/lib/offline/sync-types'
import type { CounterpartLevel as StoredLevel } from '@/prisma/generated/client'

const stored = {
  'political-leadership': 'political_leadership',
  'military-command': 'military_command',
  'field-commander': 'field_commander',
  checkpoint: 'checkpoint',
} as const satisfies Record<CounterpartLevel, StoredLevel>

export type SituationColumns = {
  readonly counterpartLevel: StoredLevel | null
  readonly meetingDate: Date | null
}

/** Whether a part of the situation is a text, kept behind its own door. */
export const isFreeText = (field: SituationField): boolean =>
  field !== 'counterpartLevel' && field !== 'meetingDate'

/** The one column a plain field fills, from what was sent; empty means not said. No column for free text. */
export function toSituationColumns(field: SituationField, value: string): Partial<SituationColumns> {
  if (field === 'counterpartLevel') {
    const level = counterpartLevels.find((one) => one === value)
    return { counterpartLevel: level === undefined ? null : stored[level] }
  }
  if (field === 'meetingDate') return { meetingDate: value === '' ? null : new Date(`${value}T00:00:00Z`) }
  return {}
}

/** What was sent, from the columns; empty means not said. */
export function toPlainValues({ counterpartLevel, meetingDate }: SituationColumns): {
  readonly counterpartLevel: CounterpartLevel | ''
  readonly meetingDate: string
} {
  return {
    counterpartLevel: counterpartLevels.find((level) => stored[level] === counterpartLevel) ?? '',
    meetingDate: meetingDate?.toISOString().slice(0, 10) ?? '',
  }
}

/** The value of one part of the situation; null for free text, which is not in a column. */
export function toPlainValue(field: SituationField, columns: SituationColumns): string | null {
  if (field !== 'counterpartLevel' && field !== 'meetingDate') return null
  return toPlainValues(columns)[field]
}

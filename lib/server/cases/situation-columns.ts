import { choicesIn, type PrenegotiationChoice } from '@/lib/instrument/prenegotiation'
import type { Snapshot } from '@/lib/offline/snapshot'
import { counterpartLevels, type CounterpartLevel, type SituationField } from '@/lib/offline/sync-types'
import type { CounterpartLevel as StoredLevel } from '@/prisma/generated/client'

const stored = {
  'political-leadership': 'political_leadership',
  'military-command': 'military_command',
  'field-commander': 'field_commander',
  checkpoint: 'checkpoint',
} as const satisfies Record<CounterpartLevel, StoredLevel>

/** The parts of the situation that are levels, dates and choices; the rest is text, kept behind its own door. */
export type SituationColumns = {
  readonly counterpartLevel: StoredLevel | null
  readonly meetingDate: Date | null
  readonly talks: PrenegotiationChoice<'talks'> | null
  readonly bringsThem: PrenegotiationChoice<'bringsThem'>[]
  readonly keepsThem: PrenegotiationChoice<'keepsThem'>[]
  readonly keepsUs: PrenegotiationChoice<'keepsUs'>[]
}

/** Those columns, to read them. */
export const situationColumns = {
  counterpartLevel: true,
  meetingDate: true,
  talks: true,
  bringsThem: true,
  keepsThem: true,
  keepsUs: true,
} as const satisfies Record<keyof SituationColumns, true>

const isColumn = (field: SituationField): field is keyof SituationColumns => field in situationColumns

/** Whether a part of the situation is a text. */
export const isFreeText = (field: SituationField): boolean => !isColumn(field)

/** The one column a plain field fills, from what was sent; empty means not said. No column for free text. */
export function toSituationColumns(field: SituationField, value: string): Partial<SituationColumns> {
  switch (field) {
    case 'counterpartLevel': {
      const level = counterpartLevels.find((one) => one === value)
      return { counterpartLevel: level === undefined ? null : stored[level] }
    }
    case 'meetingDate':
      return { meetingDate: value === '' ? null : new Date(`${value}T00:00:00Z`) }
    case 'talks':
      return { talks: choicesIn('talks', value)[0] ?? null }
    case 'bringsThem':
      return { bringsThem: [...choicesIn('bringsThem', value)] }
    case 'keepsThem':
      return { keepsThem: [...choicesIn('keepsThem', value)] }
    case 'keepsUs':
      return { keepsUs: [...choicesIn('keepsUs', value)] }
    case 'codeName':
    case 'ask':
    case 'counterpart':
    case 'area':
      return {}
  }
}

const levelOf = (column: StoredLevel | null): CounterpartLevel | '' =>
  counterpartLevels.find((level) => stored[level] === column) ?? ''

const dayOf = (column: Date | null): string => column?.toISOString().slice(0, 10) ?? ''

/** What of the situation is frozen with an assessment; empty means not said. */
export function toSnapshotSituation(columns: SituationColumns): Snapshot['situation'] {
  const { counterpartLevel, meetingDate, talks, bringsThem, keepsThem, keepsUs } = columns
  return {
    counterpartLevel: levelOf(counterpartLevel),
    meetingDate: dayOf(meetingDate),
    beforeTalks: { talks: talks === null ? [] : [talks], bringsThem, keepsThem, keepsUs },
  }
}

/** What was sent for one part of the situation; empty means not said, null free text, which is not in a column. */
export function toPlainValue(field: SituationField, columns: SituationColumns): string | null {
  if (!isColumn(field)) return null
  switch (field) {
    case 'counterpartLevel':
      return levelOf(columns.counterpartLevel)
    case 'meetingDate':
      return dayOf(columns.meetingDate)
    case 'talks':
      return columns.talks ?? ''
    case 'bringsThem':
    case 'keepsThem':
    case 'keepsUs':
      return columns[field].join(',')
  }
}

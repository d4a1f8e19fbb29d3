import { rankingIn } from '@/lib/instrument/factor-ranking'
import { kindOfAskIn, type KindOfAsk } from '@/lib/instrument/kind-of-ask'
import { triggersIn, type Trigger } from '@/lib/instrument/look-again'
import { choicesIn, type PrenegotiationChoice } from '@/lib/instrument/prenegotiation'
import type { FactorId } from '@/lib/instrument/types'
import type { Analogies } from '@/lib/wire/analogies'
import type { ClearableStop } from '@/lib/wire/clearance'
import type { Snapshot } from '@/lib/wire/snapshot'
import type { DueField, PlainField, SituationField } from '@/lib/wire/situation-fields'
import { counterpartLevels, type CounterpartLevel } from '@/lib/wire/sync-types'
import type { CounterpartLevel as StoredLevel } from '@/prisma/generated/client'

const stored = {
  'political-leadership': 'political_leadership',
  'military-command': 'military_command',
  'field-commander': 'field_commander',
  checkpoint: 'checkpoint',
} as const satisfies Record<CounterpartLevel, StoredLevel>

/** The parts of the situation that are levels, dates and choices; the rest is text, kept behind its own door. */
export type SituationColumns = {
  readonly kindOfAsk: KindOfAsk | null
  readonly counterpartLevel: StoredLevel | null
  readonly meetingDate: Date | null
  readonly talks: PrenegotiationChoice<'talks'> | null
  readonly bringsThem: PrenegotiationChoice<'bringsThem'>[]
  readonly keepsThem: PrenegotiationChoice<'keepsThem'>[]
  readonly keepsUs: PrenegotiationChoice<'keepsUs'>[]
  readonly factorRanking: FactorId[]
  readonly reviewDate: Date | null
  readonly watchFor: Trigger[]
  readonly watchSeen: Trigger[]
}

/** Those columns, to read them. */
export const situationColumns = {
  kindOfAsk: true,
  counterpartLevel: true,
  meetingDate: true,
  talks: true,
  bringsThem: true,
  keepsThem: true,
  keepsUs: true,
  factorRanking: true,
  reviewDate: true,
  watchFor: true,
  watchSeen: true,
} as const satisfies Record<PlainField, true>

const isColumn = (field: SituationField): field is PlainField => field in situationColumns

/** Whether a part of the situation is a text. */
export const isFreeText = (field: SituationField): boolean => !isColumn(field)

/** The one column a plain field fills, from what was sent; empty means not said. No column for free text. */
export function toSituationColumns(field: SituationField, value: string): Partial<SituationColumns> {
  if (!isColumn(field)) return {}
  switch (field) {
    case 'kindOfAsk':
      return { kindOfAsk: kindOfAskIn(value) }
    case 'counterpartLevel': {
      const level = counterpartLevels.find((one) => one === value)
      return { counterpartLevel: level === undefined ? null : stored[level] }
    }
    case 'meetingDate':
      return { meetingDate: toDay(value) }
    case 'talks':
      return { talks: choicesIn('talks', value)[0] ?? null }
    case 'bringsThem':
      return { bringsThem: [...choicesIn('bringsThem', value)] }
    case 'keepsThem':
      return { keepsThem: [...choicesIn('keepsThem', value)] }
    case 'keepsUs':
      return { keepsUs: [...choicesIn('keepsUs', value)] }
    case 'factorRanking':
      return { factorRanking: [...(rankingIn(value) ?? [])] }
    case 'reviewDate':
      return { reviewDate: toDay(value) }
    case 'watchFor':
      return { watchFor: [...triggersIn(value)] }
    case 'watchSeen':
      return { watchSeen: [...triggersIn(value)] }
  }
}

const levelOf = (column: StoredLevel | null): CounterpartLevel | '' =>
  counterpartLevels.find((level) => stored[level] === column) ?? ''

const toDay = (value: string): Date | null => (value === '' ? null : new Date(`${value}T00:00:00Z`))

const dayOf = (column: Date | null): string => column?.toISOString().slice(0, 10) ?? ''

/** What of the situation is frozen with an assessment; empty means not said. */
export function toSnapshotSituation(
  columns: SituationColumns,
  { clearances, analogies }: { clearances: readonly ClearableStop[]; analogies?: Analogies['marks'] },
): Snapshot['situation'] {
  const { counterpartLevel, meetingDate, talks, bringsThem, keepsThem, keepsUs, factorRanking } = columns
  return {
    counterpartLevel: levelOf(counterpartLevel),
    meetingDate: dayOf(meetingDate),
    beforeTalks: { talks: talks === null ? [] : [talks], bringsThem, keepsThem, keepsUs },
    ...(columns.kindOfAsk === null ? {} : { kindOfAsk: columns.kindOfAsk }),
    ...(factorRanking.length === 0 ? {} : { factorRanking }),
    ...(clearances.length === 0 ? {} : { clearances }),
    ...(analogies === undefined ? {} : { analogies }),
  }
}

/** What was sent of when to look again; empty means not said. */
export const toDue = (columns: Pick<SituationColumns, DueField>): Readonly<Record<DueField, string>> => ({
  reviewDate: dayOf(columns.reviewDate),
  watchFor: columns.watchFor.join(','),
  watchSeen: columns.watchSeen.join(','),
})

/** What was sent for one part of the situation; empty means not said, null free text, which is not in a column. */
export function toPlainValue(field: SituationField, columns: SituationColumns): string | null {
  if (!isColumn(field)) return null
  switch (field) {
    case 'counterpartLevel':
      return levelOf(columns.counterpartLevel)
    case 'meetingDate':
    case 'reviewDate':
      return dayOf(columns[field])
    case 'kindOfAsk':
    case 'talks':
      return columns[field] ?? ''
    case 'bringsThem':
    case 'keepsThem':
    case 'keepsUs':
    case 'factorRanking':
    case 'watchFor':
    case 'watchSeen':
      return columns[field].join(',')
  }
}

import { levels } from '@/lib/instrument/answer'
import type { Known, Level } from '@/lib/instrument/types'
import type { AnswerValue, ItemAnswer } from '@/lib/wire/sync-types'
import type { AnswerKind } from '@/prisma/generated/client'

/** An answer as the tables hold it, without its note. */
export type AnswerColumns = {
  readonly kind: AnswerKind | null
  readonly level: number | null
  readonly yes: boolean | null
  readonly known: Known | null
}

export function toColumns({ value, known }: ItemAnswer): AnswerColumns {
  return {
    kind: toKind(value),
    level: value?.kind === 'level' ? value.level : null,
    yes: value?.kind === 'yesno' ? value.yes : null,
    known,
  }
}

export function toItemAnswer(columns: AnswerColumns, note: string): ItemAnswer {
  return { value: toValue(columns), known: columns.known, note }
}

function toKind(value: AnswerValue | null): AnswerKind | null {
  switch (value?.kind) {
    case undefined:
      return null
    case 'dont-know':
      return 'dont_know'
    case 'not-applicable':
      return 'not_applicable'
    case 'level':
    case 'yesno':
      return value.kind
  }
}

export function toValue({ kind, level, yes }: AnswerColumns): AnswerValue | null {
  switch (kind) {
    case null:
      return null
    case 'dont_know':
      return { kind: 'dont-know' }
    case 'not_applicable':
      return { kind: 'not-applicable' }
    case 'level':
      return { kind, level: toLevel(level) }
    case 'yesno':
      if (yes === null) throw new Error('A yes/no answer without its value')
      return { kind, yes }
  }
}

function toLevel(stored: number | null): Level {
  const level = levels.find((one) => one === stored)
  if (level === undefined) throw new Error(`Not a level: ${String(stored)}`)
  return level
}

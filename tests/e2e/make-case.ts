import { randomUUID } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import { currentInstrument } from '@/lib/instrument/instruments'
import type { Item } from '@/lib/instrument/types'
import type { SituationField } from '@/lib/wire/situation-fields'
import type { AnswerValue, Change, SyncReply } from '@/lib/wire/sync-types'

type CaseToMake = {
  readonly situation: Partial<Readonly<Record<SituationField, string>>>
  /** What is answered of each item; null: left open. */
  readonly answer: (item: Item, at: number) => AnswerValue | null
  readonly isSubmitted?: boolean
  readonly besideCaseId?: string
}

/**
 * When the last case was made. Each is later than the one before: the letters of assessors follow the order in which their
 * cases were made. It is the time of now: a list begins with the newest, and draws no more than its beginning.
 */
let lastMade = 0

/** A case on the server, as a device would send it; unfinished unless it is said to be submitted. Its id. */
export async function makeCase(
  request: APIRequestContext,
  address: string,
  { situation, answer, isSubmitted = false, ...beside }: CaseToMake,
): Promise<string> {
  const caseId = randomUUID()
  const assessmentId = randomUUID()
  lastMade = Math.max(lastMade + 1, Date.now())
  const madeAt = new Date(lastMade).toISOString()
  const base = () => ({ changeId: randomUUID(), caseId, madeAt })
  const answers = currentInstrument.items.flatMap((item, at): Change[] => {
    const value = answer(item, at)
    if (value === null) return []
    const known = (['observed', 'reported', 'assumed'] as const)[at % 3] ?? 'assumed'
    return [
      {
        ...base(),
        kind: 'set-answer',
        assessmentId,
        itemId: item.id,
        answer: { value, known, note: '' },
        baseRevision: 0,
      },
    ]
  })
  const fields = Object.entries(situation).map(([field, value]): Change => {
    return { ...base(), kind: 'edit-situation', field: field as SituationField, value, baseRevision: 0 }
  })
  const changes: Change[] = [
    { ...base(), kind: 'create-case', assessmentId, instrument: currentInstrument.version, ...beside },
    ...fields,
    ...answers,
    ...(isSubmitted
      ? [{ ...base(), kind: 'submit', assessmentId, seen: seenIn(answers), language: 'en' } as const]
      : []),
  ]
  const response = await request.post('/api/sync', { data: { changes }, headers: { origin: address } })
  if (!response.ok()) throw new Error(`Not made: ${String(response.status())} ${await response.text()}`)
  const { outcomes } = (await response.json()) as SyncReply
  const failed = outcomes.filter(({ kind }) => kind !== 'applied')
  if (failed.length > 0) throw new Error(`Not made: ${JSON.stringify(failed)}`)
  return caseId
}

const seenIn = (answers: readonly Change[]): Readonly<Record<string, number>> =>
  Object.fromEntries(answers.flatMap((one) => (one.kind === 'set-answer' ? [[one.itemId, 1]] : [])))

/** The worst level of an item for us, or the best where `worst` is false. People held are tried apart: they stop all else. */
export function extremeAnswer({ id, kind, adverse }: Item, worst: boolean): AnswerValue {
  if (id === 'ours.held') return { kind: 'yesno', yes: false }
  const isHigh = (adverse === 4) === worst
  return kind === 'level' ? { kind: 'level', level: isHigh ? 4 : 0 } : { kind: 'yesno', yes: isHigh }
}

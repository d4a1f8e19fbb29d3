import { findInstrument } from '@/lib/instrument/instruments'
import { readFieldText } from '@/lib/server/cases/read-field-text'
import {
  situationColumns,
  toSnapshotSituation,
  type SituationColumns,
} from '@/lib/server/cases/situation-columns'
import type { Db } from '@/lib/server/db'
import { marksFor } from '@/lib/wire/analogies'
import { clearancesIn } from '@/lib/wire/clearance'
import type { ItemAnswer } from '@/lib/wire/said'
import type { Snapshot } from '@/lib/wire/snapshot'
import type { SnapshotParts } from './build-snapshot'
import { toItemAnswer } from './answer-columns'

export type OneAssessment = { readonly caseId: string; readonly assessmentId: string }

/** All that a result depends on, and that is frozen with it. */
export type ToFreeze = Pick<SnapshotParts, 'instrument' | 'situation'> & {
  readonly isDraft: boolean
  /** Without their notes. */
  readonly answers: Readonly<Record<string, ItemAnswer>>
}

/**
 * Reads it; null where there is no such assessment, or it is of an unknown version of the questions. `then`: what was said of
 * the situation, where that is not what the case says now.
 */
export async function readToFreeze(
  tx: Db,
  { caseId, assessmentId }: OneAssessment,
  then?: Snapshot['situation'],
): Promise<ToFreeze | null> {
  const found = await tx.assessment.findUnique({
    where: { id: assessmentId, caseId },
    select: {
      status: true,
      instrumentVersion: true,
      answers: { select: { itemId: true, kind: true, level: true, yes: true, known: true } },
      case: { select: situationColumns },
    },
  })
  const instrument = found === null ? null : findInstrument(found.instrumentVersion)
  if (found === null || instrument === null) return null
  return {
    isDraft: found.status === 'draft',
    instrument,
    answers: Object.fromEntries(
      found.answers.map(({ itemId, ...columns }) => [itemId, toItemAnswer(columns, '')]),
    ),
    situation: then ?? (await situationNow(tx, caseId, found.case)),
  }
}

async function situationNow(
  tx: Db,
  caseId: string,
  columns: SituationColumns,
): Promise<Snapshot['situation']> {
  const clearance = { value: await readFieldText(tx, caseId, 'clearance') }
  return toSnapshotSituation(columns, {
    clearances: clearancesIn({ clearance }),
    ...marksFor(await readFieldText(tx, caseId, 'analogies')),
  })
}

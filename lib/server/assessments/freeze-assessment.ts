import { marksFor } from '@/lib/wire/analogies'
import { clearancesIn } from '@/lib/wire/clearance'
import { toAnswers } from '@/lib/wire/to-answers'
import {
  situationColumns,
  toSnapshotSituation,
  type SituationColumns,
} from '@/lib/server/cases/situation-columns'
import type { Db } from '@/lib/server/db'
import type { Snapshot } from '@/lib/wire/snapshot'
import { toItemAnswer } from './answer-columns'
import { buildSnapshot } from './build-snapshot'
import { readFieldText } from '@/lib/server/cases/read-field-text'
import { findInstrument } from '@/lib/instrument/instruments'
import { loadWords } from './load-words'
import { scoreAssessment } from './score-assessment'
import { toSnapshotColumns } from './snapshot-columns'

type Freezing = {
  readonly caseId: string
  readonly assessmentId: string
  readonly language: string
  /** When it was submitted. */
  readonly now: Date
  /** What was said of the situation then. Absent: what the case says of it now. */
  readonly situation?: Snapshot['situation']
}

/** Scores an assessment and stores its snapshot. The caller holds the lock of the case and marks it as submitted. */
export async function freezeAssessment(
  tx: Db,
  { caseId, assessmentId, language, now, ...then }: Freezing,
): Promise<void> {
  const {
    instrumentVersion,
    answers,
    case: columns,
  } = await tx.assessment.findUniqueOrThrow({
    where: { id: assessmentId, caseId },
    select: {
      instrumentVersion: true,
      answers: { select: { itemId: true, kind: true, level: true, yes: true, known: true } },
      case: { select: situationColumns },
    },
  })
  const instrument = findInstrument(instrumentVersion)
  if (instrument === null) throw new Error(`An assessment of the unknown instrument ${instrumentVersion}`)
  const chosen = Object.fromEntries(
    answers.map(({ itemId, ...columns }) => [itemId, toItemAnswer(columns, '')]),
  )
  const situation = then.situation ?? (await situationNow(tx, caseId, columns))
  const { clearances = [], analogies, factorRanking } = situation
  const snapshot = buildSnapshot({
    instrument,
    answers: chosen,
    situation,
    submittedAt: now.toISOString(),
    ...(await loadWords(instrument.version, language)),
    reading: scoreAssessment(instrument.version, toAnswers(chosen), {
      factorRanking,
      clearances,
      ...(analogies === undefined ? {} : { analogies }),
    }),
  })
  await tx.snapshot.create({
    data: { assessmentId, body: snapshot, ...toSnapshotColumns(snapshot) },
    select: { assessmentId: true },
  })
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

import type { Db } from '@/lib/server/db'
import type { Snapshot } from '@/lib/wire/snapshot'
import { buildSnapshot } from './build-snapshot'
import { loadWords } from './load-words'
import { readToFreeze, type OneAssessment } from './read-to-freeze'
import { scoredFrom, type ScoredBefore } from './score-beforehand'
import { toSnapshotColumns } from './snapshot-columns'

type Freezing = OneAssessment & {
  readonly language: string
  /** When it was submitted. */
  readonly now: Date
  /** What was said of the situation then. Absent: what the case says of it now. */
  readonly situation?: Snapshot['situation']
  readonly before: ScoredBefore | null
}

/** Stores the snapshot of an assessment. The caller holds the lock of the case and marks it as submitted. */
export async function freezeAssessment(
  tx: Db,
  { language, now, situation, before, ...of }: Freezing,
): Promise<void> {
  const read = await readToFreeze(tx, of, situation)
  if (read === null)
    throw new Error('There is no such assessment, or its version of the questions is unknown')
  const snapshot = buildSnapshot({
    instrument: read.instrument,
    answers: read.answers,
    situation: read.situation,
    submittedAt: now.toISOString(),
    ...(await loadWords(read.instrument.version, language)),
    reading: scoredFrom(read, before),
  })
  await tx.snapshot.create({
    data: { assessmentId: of.assessmentId, body: snapshot, ...toSnapshotColumns(snapshot) },
    select: { assessmentId: true },
  })
}

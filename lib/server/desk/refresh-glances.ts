import type { Asker } from '@/lib/access/actor'
import { findInstrument } from '@/lib/instrument/instruments'
import type { StopId } from '@/lib/levers/types'
import { glanceAt } from '@/lib/reading/cases/glance'
import type { Glance } from '@/lib/wire/glance'
import type { LeverResult } from '@/lib/scoring/types'
import { toItemAnswer } from '@/lib/server/assessments/answer-columns'
import { isDatabaseDown } from '@/lib/server/database-error'
import type { Db } from '@/lib/server/db'
import { inTransaction } from '@/lib/server/in-transaction'
import { readTexts } from '@/lib/server/private-text/read-texts'
import { clearancesIn } from '@/lib/wire/clearance'
import { toAnswers } from '@/lib/wire/to-answers'

/** Cases in one go: what a list waits for. */
const most = 500

type Older = {
  readonly id: string
  readonly version: number
  readonly assessmentId: string
  readonly instrument: string
  readonly isDraft: boolean
  readonly levers: readonly Pick<LeverResult, 'id' | 'band'>[] | null
  readonly cleared: readonly StopId[] | null
  readonly clearanceId: string | null
}

/**
 * Works out what lists show of the cases that have changed since, among those that whoever asks may see. Gives whether some
 * are left: then a list may show, and find, something older. Where nothing can be written, as on a full disk, all are.
 */
export async function refreshGlances(asker: Asker): Promise<boolean> {
  try {
    return await inTransaction(asker, (tx) => refresh(tx), { tell: () => null })
  } catch (error) {
    if (isDatabaseDown(error)) return true
    throw error
  }
}

async function refresh(tx: Db): Promise<boolean> {
  // Few are, and an index holds these alone: in its order it is used. The policies leave those that whoever asks may see.
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT c.id::text FROM "Case" c WHERE c."glanceOf" <> c.version
    ORDER BY c."missionId", c."ownerId" LIMIT ${most + 1}`
  const ids = found.slice(0, most).map(({ id }) => id)
  if (ids.length === 0) return false
  const cases = await tx.$queryRaw<Older[]>`
    SELECT c.id::text, c.version, a.id::text AS "assessmentId", a."instrumentVersion" AS instrument, a.status = 'draft' AS "isDraft",
      (SELECT jsonb_agg(jsonb_build_object('id', lever -> 'id', 'band', lever -> 'band'))
        FROM jsonb_array_elements(s.body #> '{result,levers}') AS lever) AS levers,
      s.body #> '{situation,clearances}' AS cleared,
      (SELECT f."textId"::text FROM "SituationField" f WHERE f."caseId" = c.id AND f.field = 'clearance') AS "clearanceId"
    FROM "Case" c
    CROSS JOIN LATERAL (SELECT * FROM "Assessment" a WHERE a."caseId" = c.id
      ORDER BY a."submittedAt" DESC NULLS FIRST LIMIT 1) AS a
    LEFT JOIN "Snapshot" s ON s."assessmentId" = a.id
    WHERE c.id = ANY (${ids}::uuid[]) ORDER BY c.id`
  const answers = await answersOf(tx, cases)
  const texts = await readTexts(
    tx,
    cases.map(({ clearanceId }) => clearanceId),
  )
  const shown = cases.map((own) => ({
    id: own.id,
    of: own.version,
    shown: glanceOf(own, answers.get(own.assessmentId) ?? {}, texts.get(own.clearanceId)),
  }))
  await tx.$queryRaw`
    SELECT app_keep_glance(id, "of", nullif(shown, 'null'::jsonb))::text
    FROM jsonb_to_recordset(${JSON.stringify(shown)}::jsonb) AS worked_out (id uuid, "of" integer, shown jsonb)`
  return found.length > most
}

type Said = Parameters<typeof toAnswers>[0]

async function answersOf(tx: Db, cases: readonly Older[]): Promise<ReadonlyMap<string, Said>> {
  const rows = await tx.answer.findMany({
    where: { assessmentId: { in: cases.map(({ assessmentId }) => assessmentId) } },
    select: { assessmentId: true, itemId: true, kind: true, level: true, yes: true, known: true },
  })
  const of = new Map<string, Record<string, Said[string]>>()
  for (const { assessmentId, itemId, ...columns } of rows) {
    const own = of.get(assessmentId) ?? {}
    own[itemId] = toItemAnswer(columns, '')
    of.set(assessmentId, own)
  }
  return of
}

/** What was frozen speaks of the clearances of then. null: its version of the questions is unknown here. */
function glanceOf(
  { instrument, isDraft, levers, cleared }: Older,
  said: Said,
  clearance: string,
): Glance | null {
  if (findInstrument(instrument) === null) return null
  return glanceAt({
    version: instrument,
    answers: toAnswers(said),
    clearances: isDraft ? clearancesIn({ clearance: { value: clearance } }) : (cleared ?? []),
    levers: isDraft ? null : levers,
  })
}

import type { Asker } from '@/lib/access/actor'
import type { Db } from '@/lib/server/db'
import { inTransaction } from '@/lib/server/in-transaction'
import type { DeskWish } from '@/lib/wire/desk-contract'
import type { DeskExportReply, ExportedCase } from '@/lib/wire/desk-types'
import { pageFound } from './read-desk'
import { refreshGlances } from './refresh-glances'

/** A page of the cases as they are found, each with its levers as they were frozen and why. */
export async function exportDesk(asker: Asker, wish: DeskWish): Promise<DeskExportReply> {
  await refreshGlances(asker)
  return inTransaction(
    asker,
    async (tx, { id }) => {
      const { rows, after } = await pageFound(tx, id, wish)
      const assessed = await assessedOf(
        tx,
        rows.flatMap(({ caseId, state }) => (state === 'draft' ? [] : [caseId])),
      )
      return { cases: rows.map((row) => ({ ...row, assessed: assessed.get(row.caseId) ?? null })), after }
    },
    { reads: true, tell: ({ cases }) => ({ on: null, detail: { cases: cases.length } }) },
  )
}

type Assessed = NonNullable<ExportedCase['assessed']>

async function assessedOf(tx: Db, caseIds: readonly string[]): Promise<ReadonlyMap<string, Assessed>> {
  const rows = await tx.$queryRaw<(Assessed & { readonly caseId: string })[]>`
    SELECT DISTINCT ON (a."caseId") a."caseId"::text AS "caseId", s.body ->> 'submittedAt' AS "submittedAt",
      s.body ->> 'instrument' AS instrument, s.body ->> 'matrix' AS matrix,
      (SELECT jsonb_agg(jsonb_build_object('id', lever -> 'id', 'band', lever -> 'band', 'status', lever #> '{status,state}',
          'conditions', lever #> '{conditions,state}', 'because', lever #> '{conditions,because}'))
        FROM jsonb_array_elements(s.body #> '{result,levers}') AS lever) AS levers
    FROM "Assessment" a JOIN "Snapshot" s ON s."assessmentId" = a.id
    WHERE a."caseId" = ANY (${[...caseIds]}::uuid[]) ORDER BY a."caseId", a."submittedAt" DESC`
  return new Map(rows.map(({ caseId, ...assessed }) => [caseId, assessed]))
}

import { clearancesIn, type ClearableStop } from '@/lib/wire/clearance'
import type { Db } from '@/lib/server/db'
import { readTexts } from '@/lib/server/private-text/read-texts'

/** The stops of a case that a person has recorded as cleared. */
export async function readClearances(tx: Db, caseId: string): Promise<readonly ClearableStop[]> {
  const saved = await tx.situationField.findUnique({
    where: { caseId_field: { caseId, field: 'clearance' } },
    select: { textId: true },
  })
  const textId = saved?.textId ?? null
  const texts = await readTexts(tx, [textId])
  return clearancesIn({ clearance: { value: texts.get(textId) } })
}

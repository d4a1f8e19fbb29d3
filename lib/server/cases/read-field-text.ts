import type { Db } from '@/lib/server/db'
import { readTexts } from '@/lib/server/private-text/read-texts'
import type { ResultField } from '@/lib/wire/situation-fields'

/** The words of one part of a case that is free text; empty: not said. */
export async function readFieldText(
  tx: Db,
  caseId: string,
  field: Exclude<ResultField, 'factorRanking'>,
): Promise<string> {
  const saved = await tx.situationField.findUnique({
    where: { caseId_field: { caseId, field } },
    select: { textId: true },
  })
  const textId = saved?.textId ?? null
  const texts = await readTexts(tx, [textId])
  return texts.get(textId)
}

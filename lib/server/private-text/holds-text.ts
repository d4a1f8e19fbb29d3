import { Prisma, type Field } from '@/prisma/generated/client'

/** Whether one of these parts of a case, a row `c` of its table, holds these letters, in capitals or not. */
export function holdsText(fields: readonly Field[], letters: string): Prisma.Sql {
  const pattern = `%${letters.replace(/[\\%_]/g, '\\$&')}%`
  return Prisma.sql`EXISTS (SELECT FROM "SituationField" s JOIN "PrivateText" t ON t.id = s."textId"
    WHERE s."caseId" = c.id AND s.field = ANY (${fields}::"Field"[]) AND t.body ILIKE ${pattern})`
}

import type pg from 'pg'
import type { Actor } from './actors'

/** Every table with something of a case in it, and how its rows of one case are found. */
const ofCase = {
  Case: 'id = $1',
  SituationField: '"caseId" = $1',
  PrivateText: '"caseId" = $1',
  Assessment: '"caseId" = $1',
  Answer: '"assessmentId" IN (SELECT id FROM "Assessment" WHERE "caseId" = $1)',
  Snapshot: '"assessmentId" IN (SELECT id FROM "Assessment" WHERE "caseId" = $1)',
  Change: '"caseId" = $1',
} as const

export type ContentTable = keyof typeof ofCase
export const contentTables = Object.keys(ofCase) as ContentTable[]

/** What changes a row and leaves it as it was. */
const column = {
  Case: 'status',
  SituationField: 'revision',
  PrivateText: 'body',
  Assessment: 'status',
} as const

/**
 * Looks at the rows of one case as the role of the application, in the name of each: in SQL of its own, as a function would
 * that forgot to ask. Nothing of it stays.
 */
export async function lookAs(
  keeper: pg.Client,
  actors: readonly Actor[],
  caseId: string,
): Promise<{ readonly wrong: readonly string[]; readonly tried: number }> {
  const wrong: string[] = []
  let tried = 0
  for (const { name, id, onCase, here, isSignedIn } of actors) {
    const reads = onCase !== null || here.includes('adviser') // the database does not know who is suspended: nobody acts as they
    const works = onCase === 'owner' || onCase === 'named'
    if (!isSignedIn && name !== 'nobody') continue
    for (const table of contentTables) {
      const where = ofCase[table]
      const set =
        table in column ? column[table as keyof typeof column] : table === 'Change' ? 'revision' : null
      const ways = [
        ['reads', reads, `SELECT FROM "${table}" WHERE ${where}`],
        ...(set === null
          ? []
          : [['changes', works, `UPDATE "${table}" SET "${set}" = "${set}" WHERE ${where}`] as const]),
        ['deletes', table === 'Case' ? onCase === 'owner' : works, `DELETE FROM "${table}" WHERE ${where}`],
      ] as const
      for (const [way, may, sql] of ways) {
        tried += 1
        const rows = await countAs(keeper, name === 'nobody' ? '' : id, sql, caseId)
        if (rows > 0 !== may) wrong.push(`${name} ${way} ${table}: ${rows} rows`)
      }
    }
  }
  return { wrong, tried }
}

async function countAs(keeper: pg.Client, person: string, sql: string, caseId: string): Promise<number> {
  await keeper.query('BEGIN')
  try {
    await keeper.query(`SELECT set_config('role', 'counterweight_app_' || current_database(), true)`)
    await keeper.query(`SELECT set_config('app.person', $1, true)`, [person])
    const { rowCount } = await keeper.query(sql, [caseId])
    return rowCount ?? 0
  } finally {
    await keeper.query('ROLLBACK')
  }
}

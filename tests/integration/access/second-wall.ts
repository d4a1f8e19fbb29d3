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
  Review: '"caseId" = $1',
  Decision: '"reviewId" IN (SELECT id FROM "Review" WHERE "caseId" = $1)',
  Comment: '"caseId" = $1',
} as const

export type ContentTable = keyof typeof ofCase
export const contentTables = Object.keys(ofCase) as ContentTable[]

type Ways = Partial<Record<'changes' | 'deletes', 'works' | 'reviews' | 'both' | 'nobody'>>

/** Where others may change or delete than those who work on the case. What is decided stays as it was, and so does what is said. */
const ways: Partial<Readonly<Record<ContentTable, Ways>>> = {
  Review: { changes: 'both', deletes: 'nobody' },
  Decision: { changes: 'nobody', deletes: 'nobody' },
  Comment: { changes: 'both', deletes: 'nobody' },
}

/** Notes among reviewers, and their texts: nobody else finds them. */
export const notes = {
  Comment: `"caseId" = $1 AND audience = 'reviewers'`,
  PrivateText: `"caseId" = $1 AND audience = 'reviewers'`,
} as const

/** What changes a row and leaves it as it was. */
const column = {
  Case: 'status',
  SituationField: 'revision',
  PrivateText: 'body',
  Assessment: 'status',
  Change: 'revision',
  Review: 'demands',
  Decision: 'at',
  Comment: 'settledAt',
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
    const reviews = here.includes('adviser') && !works
    if (!isSignedIn && name !== 'nobody') continue
    for (const table of contentTables) {
      const where = ofCase[table]
      const set = table in column ? column[table as keyof typeof column] : null
      const may = { works, reviews, both: works || reviews, nobody: false }
      const changes = may[ways[table]?.changes ?? 'works']
      const deletes = table === 'Case' ? onCase === 'owner' : may[ways[table]?.deletes ?? 'works']
      const tries = [
        ['reads', reads, `SELECT FROM "${table}" WHERE ${where}`],
        ...(table in notes
          ? [
              [
                'reads notes in',
                reviews,
                `SELECT FROM "${table}" WHERE ${notes[table as keyof typeof notes]}`,
              ] as const,
            ]
          : []),
        ...(set === null
          ? []
          : [['changes', changes, `UPDATE "${table}" SET "${set}" = "${set}" WHERE ${where}`] as const]),
        ['deletes', deletes, `DELETE FROM "${table}" WHERE ${where}`],
      ] as const
      for (const [way, may, sql] of tries) {
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

// The first page of the list of cases among 100,000, against the best SQL for the same rows, in turns in the same run; for
// somebody with 5,000 cases of their own, an adviser of one mission of ten, and somebody with twenty cases.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { listCases } from '@/lib/server/cases/list-cases'
import { closeDb } from '@/lib/server/db'
import { openApplicationDoor } from '@/lib/server/launch/database/application-role'
import { startEmbeddedPostgres } from '@/lib/server/launch/database/embedded-postgres'
import { migrate } from '@/lib/server/launch/database/migrate'
import { syncLimits } from '@/lib/wire/sync-limits'
import { askerWith, signInAs } from '@/tests/integration/sign-in-as'
import { share } from './figures'

const rounds = 100

/** 100,000 cases with their names: 20 owners, ten missions, each case changed once. One more owner has twenty. */
const grow = `
  INSERT INTO "Mission" SELECT 'm' || m, '', now() FROM generate_series(0, 9) m;
  INSERT INTO "Case" (id, "ownerId", "missionId", status, "createdAt", "updatedAt")
    SELECT md5('case' || n)::uuid, CASE WHEN n % 5000 = 7 THEN 'few' ELSE 'p' || n % 20 END, 'm' || n % 10, 'draft',
      now() - n * interval '1 minute', now() - n * interval '1 minute' FROM generate_series(1, 100000) n;
  INSERT INTO "PrivateText" (id, "caseId", body) SELECT md5('text' || n)::uuid, md5('case' || n)::uuid, 'Case ' || n FROM generate_series(1, 100000) n;
  INSERT INTO "SituationField" ("caseId", field, revision, "actorId", "madeAt", "textId")
    SELECT md5('case' || n)::uuid, 'codeName', 1, 'p0', now(), md5('text' || n)::uuid FROM generate_series(1, 100000) n;
  INSERT INTO "Change" (id, "caseId", "actorId", kind, outcome, revision, "madeAt", "receivedAt")
    SELECT md5('change' || n)::uuid, md5('case' || n)::uuid, 'p0', 'create_case', 'applied', 1, now(), now() - interval '1 day' FROM generate_series(1, 100000) n;
  ANALYZE`

const columns = `c.id, c.status, c."createdAt", c."updatedAt", c."besideCaseId", c."reviewDate", c."watchFor", c."watchSeen", t.body`
const named = (of: string) => `SELECT ${columns} FROM (${of}) c
  LEFT JOIN "SituationField" s ON s."caseId" = c.id AND s.field = 'codeName' LEFT JOIN "PrivateText" t ON t.id = s."textId"
  ORDER BY c."updatedAt" DESC, c.id`
const page = `ORDER BY "updatedAt" DESC, id LIMIT ${syncLimits.listedCases}`

const people = [
  ['5,000 own cases', 'p3', named(`SELECT * FROM "Case" WHERE "ownerId" = 'p3' ${page}`)],
  ['adviser of 10,000', 'adviser', named(`SELECT * FROM "Case" WHERE "missionId" = 'm4' ${page}`)],
  ['20 own cases', 'few', named(`SELECT * FROM "Case" WHERE "ownerId" = 'few' ${page}`)],
] as const

const time = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const folder = mkdtempSync(join(tmpdir(), 'counterweight-bench-'))
chmodSync(folder, 0o755) // under root, Postgres runs as another user who must pass through
const server = await startEmbeddedPostgres({ dataDirectory: join(folder, 'data') })
const pool = new pg.Pool({ connectionString: server.url, max: 4 })
try {
  await migrate(server.url)
  process.env.DATABASE_URL = (await openApplicationDoor(server.url, true)).url
  await pool.query(grow)
  for (const [who, id, sql] of people) {
    const token = await signInAs(server.url, id, [])
    if (id === 'adviser')
      await pool.query(`INSERT INTO "Membership" VALUES ('m4', 'adviser', 'adviser', now())`)
    const ours: number[] = []
    const best: number[] = []
    const again: number[] = []
    const { cursor, cases } = await listCases(askerWith(token))
    const { rowCount } = await pool.query(sql)
    if (cases.length !== rowCount) throw new Error(`${cases.length} cases, and not ${rowCount ?? 0}`)
    for (let round = 0; round < rounds; round += 1) {
      best.push(await time(() => pool.query(sql)))
      ours.push(await time(() => listCases(askerWith(token))))
      again.push(await time(() => listCases(askerWith(token), cursor)))
    }
    for (const [name, part] of [
      ['p50', 0.5],
      ['p95', 0.95],
    ] as const) {
      const [a, b, c] = [share(ours, part), share(best, part), share(again, part)]
      console.log(
        `list, ${who}, ${name}: ${a.toFixed(1)} ms, best SQL ${b.toFixed(1)} ms, ratio ${(a / b).toFixed(2)}; its next page ${c.toFixed(1)} ms`,
      )
    }
  }
} finally {
  await closeDb()
  await pool.end()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}

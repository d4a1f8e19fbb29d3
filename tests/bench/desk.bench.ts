// Cases at a glance among 1,000 and 100,000, for an adviser of one mission of ten and somebody with twenty cases: each view
// against SQL by hand for the same rows and counts, in turns in the same run.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { closeDb } from '@/lib/server/db'
import { readDesk } from '@/lib/server/desk/read-desk'
import { openApplicationDoor } from '@/lib/server/launch/database/application-role'
import { startEmbeddedPostgres } from '@/lib/server/launch/database/embedded-postgres'
import { migrate } from '@/lib/server/launch/database/migrate'
import { DeskQuery } from '@/lib/wire/desk-contract'
import { deskPage, mostCounted } from '@/lib/wire/desk-types'
import { askerWith, signInAs } from '@/tests/integration/sign-in-as'
import { share } from './figures'

const rounds = 40
const day = '2026-12-03'

/** Cases with their names and a glance: ten missions, 20 owners, every 5,000th of somebody with few. */
const grow = (count: number) => `
  INSERT INTO "Mission" SELECT 'm' || m, '', now() FROM generate_series(0, 9) m;
  INSERT INTO "Case" (id, "ownerId", "missionId", status, "createdAt", "updatedAt", "reviewDate", glance, "glanceOf")
    SELECT md5('case' || n)::uuid, CASE WHEN n % ${count / 20} = 7 THEN 'few' ELSE 'p' || n % 20 END, 'm' || n % 10,
      (CASE WHEN n % 3 = 0 THEN 'draft' ELSE 'submitted' END)::"AssessmentStatus",
      now() - n * interval '1 minute', now() - n * interval '1 minute', CASE WHEN n % 7 = 0 THEN '2026-01-01'::date END,
      jsonb_build_object('answered', n % 40, 'asked', 40, 'stops', CASE WHEN n % 50 = 4 THEN '[{"id":"people-held","cleared":false}]'::jsonb ELSE '[]' END,
        'factors', (SELECT jsonb_agg(jsonb_build_object('id', 'f', 'low', 0, 'high', 100, 'score', (n * (f + 3) * 5) % 105)) FROM generate_series(0, 4) f),
        'levers', jsonb_build_object('consider', jsonb_build_array('third.local', 'l.' || n % 16), 'with-care', '[]'::jsonb, 'not-now', '[]'::jsonb)), 1
    FROM generate_series(1, ${count}) n;
  INSERT INTO "PrivateText" (id, "caseId", body) SELECT md5('text' || n)::uuid, md5('case' || n)::uuid, 'Case ' || n FROM generate_series(1, ${count}) n;
  INSERT INTO "SituationField" ("caseId", field, revision, "actorId", "madeAt", "textId")
    SELECT md5('case' || n)::uuid, 'codeName', 1, 'p0', now(), md5('text' || n)::uuid FROM generate_series(1, ${count}) n;
  ANALYZE`

const views = [
  ['all', {}, 'true'],
  ['drafts', { state: 'draft' }, `c.status = 'draft'`],
  ['a stop', { need: 'stop' }, `c.glance @? '$.stops[*] ? (@.cleared == false)'`],
  [
    'look again',
    { need: 'look-again' },
    `c.status = 'submitted' AND (c."reviewDate" <= '${day}' OR c."watchSeen" <> '{}')`,
  ],
  ['law severe', { factor: 'law' }, `(c.glance #>> '{factors,2,score}')::int >= 75`],
  ['a lever', { lever: 'third.local' }, `jsonb_exists(c.glance #> '{levers,consider}', 'third.local')`],
  [
    'letters',
    { q: '99' },
    `EXISTS (SELECT FROM "SituationField" s JOIN "PrivateText" t ON t.id = s."textId" WHERE s."caseId" = c.id AND t.body ILIKE '%99%')`,
  ],
] as const

const byHand = (whose: string, filter: string) => `
  SELECT c.*, t.body, (SELECT count(*) FROM (SELECT FROM "Case" c WHERE ${whose} AND ${filter} LIMIT ${mostCounted + 1}) k) AS found
  FROM (SELECT * FROM "Case" c WHERE ${whose} AND ${filter} ORDER BY c."updatedAt" DESC, c.id LIMIT ${deskPage}) c
  LEFT JOIN "SituationField" s ON s."caseId" = c.id AND s.field = 'codeName' LEFT JOIN "PrivateText" t ON t.id = s."textId"
  ORDER BY c."updatedAt" DESC, c.id`

const people = [
  ['adviser', `c."missionId" = 'm4'`],
  ['few', `c."ownerId" = 'few'`],
] as const

const time = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const before = new Map<string, number>()

async function measure(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'counterweight-bench-'))
  chmodSync(folder, 0o755) // under root, Postgres runs as another user who must pass through
  const server = await startEmbeddedPostgres({ dataDirectory: join(folder, 'data') })
  const pool = new pg.Pool({ connectionString: server.url, max: 4 })
  try {
    await migrate(server.url)
    process.env.DATABASE_URL = (await openApplicationDoor(server.url, true)).url
    await pool.query(grow(count))
    for (const [id, whose] of people) {
      const token = await signInAs(server.url, id, [])
      if (id === 'adviser')
        await pool.query(`INSERT INTO "Membership" VALUES ('m4', 'adviser', 'adviser', now())`)
      for (const [name, wish, filter] of views) {
        const asked = DeskQuery.parse({ day, ...wish })
        const sql = byHand(whose, filter)
        const { rows } = await readDesk({ ...askerWith(token), event: 'read-cases' }, asked)
        const { rowCount } = await pool.query(sql)
        if (rows.length !== rowCount)
          throw new Error(`${name}: ${rows.length} cases, and not ${rowCount ?? 0}`)
        const ours: number[] = []
        const best: number[] = []
        for (let round = 0; round < rounds; round += 1) {
          best.push(await time(() => pool.query(sql)))
          ours.push(await time(() => readDesk({ ...askerWith(token), event: 'read-cases' }, asked)))
        }
        const [a, b] = [share(ours, 0.95), share(best, 0.95)]
        const key = `${id}, ${name}`
        const smaller = before.get(key)
        before.set(key, a)
        const growth = smaller === undefined ? '' : `, ${(a / smaller).toFixed(2)} times that of 1,000`
        console.log(
          `desk of ${count}, ${key} (${rows.length} rows), p95: ${a.toFixed(1)} ms, by hand ${b.toFixed(1)} ms, ratio ${(a / b).toFixed(2)}${growth}`,
        )
      }
    }
  } finally {
    await closeDb()
    await pool.end()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

for (const count of [1_000, 100_000]) await measure(count)

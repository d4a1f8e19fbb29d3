// One answer saved through /api/sync, against the same rows written with plain pg, in turns in the same run.
//   npx tsx tests/bench/save.bench.ts                                   the route handler, in this process
//   BENCH_URL=http://127.0.0.1:3000 BENCH_COOKIE=… DATABASE_URL=… npx tsx …   over HTTP, on the database of that server
import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { POST } from '@/app/api/sync/route'
import { currentInstrument } from '@/lib/instrument/instruments'
import { closeDb } from '@/lib/server/db'
import { startEmbeddedPostgres } from '@/lib/server/launch/database/embedded-postgres'
import { openApplicationDoor } from '@/lib/server/launch/database/application-role'
import { migrate } from '@/lib/server/launch/database/migrate'
import type { Change, SyncReply } from '@/lib/wire/sync-types'
import { signInAs } from '@/tests/integration/sign-in-as'

const ROUNDS = 20
const SAVES_PER_ROUND = 40
const origin = process.env.BENCH_URL ?? 'http://127.0.0.1:3000'
const items = currentInstrument.items.filter(({ kind }) => kind === 'level').map(({ id }) => id)
let cookie = process.env.BENCH_COOKIE ?? ''
const madeAt = '2026-11-22T08:00:00.000Z'

async function send(change: Change): Promise<void> {
  const request = new Request(`${origin}/api/sync`, {
    method: 'POST',
    body: JSON.stringify({ changes: [change] }),
    headers: { 'content-type': 'application/json', origin, host: new URL(origin).host, cookie },
  })
  const response = process.env.BENCH_URL === undefined ? await POST(request) : await fetch(request)
  const { outcomes } = (await response.json()) as SyncReply
  if (outcomes[0]?.kind !== 'applied') throw new Error(`Not saved: ${JSON.stringify(outcomes)}`)
}

type Place = { readonly caseId: string; readonly assessmentId: string }

/** The answer and its row in the log: the least that keeps both. */
async function saveWithPg(pool: pg.Pool, { caseId, assessmentId }: Place, item: string, level: number) {
  const client = await pool.connect()
  await client.query('BEGIN')
  await client.query(
    `INSERT INTO "Answer" ("assessmentId", "itemId", kind, level, known, revision, "actorId", "madeAt")
     VALUES ($1, $2, 'level', $3, 'observed', 1, 'local', $4)
     ON CONFLICT ("assessmentId", "itemId") DO UPDATE
     SET level = excluded.level, revision = "Answer".revision + 1, "madeAt" = excluded."madeAt"`,
    [assessmentId, item, level, madeAt],
  )
  await client.query(
    `INSERT INTO "Change" (id, "caseId", "actorId", kind, "assessmentId", "itemId", "answerKind", level, known, "baseRevision",
       outcome, revision, "madeAt", "receivedAt")
     VALUES ($1, $2, 'local', 'set_answer', $3, $4, 'level', $5, 'observed', 0, 'applied', 1, $6, now())`,
    [randomUUID(), caseId, assessmentId, item, level, madeAt],
  )
  await client.query('COMMIT')
  client.release()
}

async function newCase(): Promise<Place> {
  const place = { caseId: randomUUID(), assessmentId: randomUUID() }
  await send({ kind: 'create-case', changeId: randomUUID(), madeAt, instrument: '1', ...place })
  return place
}

async function time(save: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await save()
  return performance.now() - start
}

const at = (times: readonly number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? NaN

/** Both kinds of save take turns, so that a busy machine is busy for both. The first round only warms up. */
async function measure(pool: pg.Pool): Promise<void> {
  const ours: number[] = []
  const plain: number[] = []
  const [mine, theirs] = [await newCase(), await newCase()]
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (let save = 0; save < SAVES_PER_ROUND; save += 1) {
      const count = round * SAVES_PER_ROUND + save
      const item = items[count % items.length] ?? ''
      const level = ([0, 1, 2, 3, 4] as const)[count % 5] ?? 0
      const answer = { value: { kind: 'level', level }, known: 'observed', note: '' } as const
      const baseRevision = Math.floor(count / items.length)
      const change = { kind: 'set-answer', changeId: randomUUID(), madeAt, ...mine } as const
      const pgTime = await time(() => saveWithPg(pool, theirs, item, level))
      const ourTime = await time(() => send({ ...change, itemId: item, answer, baseRevision }))
      if (round > 0) {
        plain.push(pgTime)
        ours.push(ourTime)
      }
    }
  }
  const how = process.env.BENCH_URL === undefined ? 'route handler' : 'HTTP'
  for (const [name, share] of [
    ['p50', 0.5],
    ['p95', 0.95],
  ] as const) {
    const [a, b] = [at(ours, share), at(plain, share)]
    console.log(
      `save, ${how}, ${name}: ${a.toFixed(2)} ms, plain pg ${b.toFixed(2)} ms, ratio ${(a / b).toFixed(2)}`,
    )
  }
}

async function withDatabase(run: (url: string) => Promise<void>): Promise<void> {
  if (process.env.BENCH_URL !== undefined) return run(process.env.DATABASE_URL ?? '')
  const folder = mkdtempSync(join(tmpdir(), 'counterweight-bench-'))
  chmodSync(folder, 0o755) // under root, Postgres runs as another user who must pass through
  const server = await startEmbeddedPostgres({ dataDirectory: join(folder, 'data') })
  try {
    await migrate(server.url)
    cookie = `counterweight-3000=${await signInAs(server.url, 'local')}`
    const door = await openApplicationDoor(server.url, true)
    process.env.DATABASE_URL = door.url
    await run(server.url)
  } finally {
    await closeDb()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

await withDatabase(async (url) => {
  const pool = new pg.Pool({ connectionString: url, max: 10 })
  try {
    await measure(pool)
  } finally {
    await pool.end()
  }
})

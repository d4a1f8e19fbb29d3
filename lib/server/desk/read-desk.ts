import type { Asker } from '@/lib/access/actor'
import { factorIds } from '@/lib/instrument/factor-ids'
import type { Db } from '@/lib/server/db'
import { inTransaction } from '@/lib/server/in-transaction'
import type { DeskWish } from '@/lib/wire/desk-contract'
import {
  deskPage,
  mostCounted,
  severeWeakness,
  type DeskCount,
  type DeskReply,
  type DeskSum,
} from '@/lib/wire/desk-types'
import { deskRows } from './desk-rows'
import { filtersOf } from './filters'
import { casesFound, findCases, type DeskPlace, type Wanted } from './find-cases'
import { refreshGlances } from './refresh-glances'

/** A page of the cases that whoever asks may see, as they wish to find and sort them, as all stood at one moment. */
export async function readDesk(asker: Asker, wish: DeskWish): Promise<DeskReply> {
  const isOlder = await refreshGlances(asker)
  const page = await inTransaction(asker, (tx, { id }) => pageOf(tx, id, wish), {
    reads: true,
    tell: ({ rows }) => (rows.length === 0 ? null : { on: null, detail: { cases: rows.length } }),
  })
  return { ...page, isOlder }
}

async function pageOf(tx: Db, personId: string, wish: DeskWish): Promise<Omit<DeskReply, 'isOlder'>> {
  const { wanted, ...page } = await pageFound(tx, personId, wish)
  if (wanted.after !== null) return { ...page, sums: null }
  const all = { ...wanted, limit: mostCounted + 1 }
  return {
    ...page,
    sums: {
      found: await sumUp(tx, all),
      seen: wanted.filters.length === 0 ? null : await countAll(tx, all),
      missions: await missionsOf(tx, personId),
    },
  }
}

/** The rows of a page, and where the next one begins. */
export async function pageFound(tx: Db, personId: string, wish: DeskWish) {
  const wanted: Wanted = {
    personId,
    filters: filtersOf(wish),
    order: wish.sort,
    after: placeIn(wish.after),
    limit: deskPage + 1,
  }
  const found = await findCases(tx, wanted)
  const shown = found.slice(0, deskPage)
  const end = shown.at(-1)
  const rows = await deskRows(
    tx,
    shown.map(({ caseId }) => caseId),
  )
  const after = found.length > deskPage && end !== undefined ? `${end.key}.${end.caseId}` : null
  return { rows, after, wanted }
}

const placeIn = (after: string): DeskPlace | null => {
  const [key, caseId] = after.split('.')
  return key === undefined || caseId === undefined ? null : { key, caseId }
}

/** How many there are, as far as they are counted, and how their weaknesses stand. */
async function sumUp(tx: Db, wanted: Wanted): Promise<DeskSum> {
  const [row = { count: 0, scores: [] }] = await tx.$queryRaw<
    { count: number; scores: (number | null)[][] }[]
  >`
    SELECT count(*)::int AS count, coalesce(jsonb_agg(jsonb_path_query_array(c.glance, '$.factors[*].score')), '[]') AS scores
    FROM (${casesFound(wanted)}) AS placed JOIN "Case" c USING (id)`
  const counted = (place: number, is: (score: number | null) => boolean) =>
    row.scores.filter((scores) => is(scores[place] ?? null)).length
  return {
    ...toCount(row.count),
    weaknesses: factorIds.map((id, place) => ({
      id,
      severe: counted(place, (score) => score !== null && score >= severeWeakness),
      open: counted(place, (score) => score === null),
    })),
  }
}

async function countAll(tx: Db, wanted: Wanted): Promise<DeskCount> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (${casesFound({ ...wanted, filters: [] })}) AS placed`
  return toCount(row?.count ?? 0)
}

const toCount = (count: number): DeskCount => ({
  count: Math.min(count, mostCounted),
  isMore: count > mostCounted,
})

/** The missions in which somebody may see cases: those they are in, and those of cases they were let into. */
async function missionsOf(tx: Db, personId: string) {
  return tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT m.id, m.name FROM "Mission" m WHERE m.id IN (
      SELECT "missionId" FROM "Membership" WHERE "personId" = ${personId} AND role IN ('negotiator', 'adviser')
      UNION SELECT c."missionId" FROM "Case" c WHERE c.id = ANY ((SELECT app_cases(false))::uuid[]))
    ORDER BY m.name, m.id`
}

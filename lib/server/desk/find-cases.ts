import { Prisma } from '@/prisma/generated/client'
import type { DeskOrder } from '@/lib/wire/desk-types'
import type { Db } from '@/lib/server/db'

/** A place in an order: the key as a whole number, of a moment its milliseconds; and the case. */
export type DeskPlace = { readonly key: string; readonly caseId: string }

type Order = {
  /** Of a row `c` of the table of cases. */
  readonly key: Prisma.Sql
  readonly descends: boolean
  /** The key of a place as the database compares it. */
  readonly at: (key: number) => Prisma.Sql
}

const moment = (key: number) => Prisma.sql`${new Date(key).toISOString()}::timestamptz`
const day = (key: number) => Prisma.sql`${new Date(key).toISOString().slice(0, 10)}::date`

const orders: Readonly<Record<DeskOrder, Order>> = {
  newest: { key: Prisma.sql`c."updatedAt"`, descends: true, at: moment },
  oldest: { key: Prisma.sql`c."updatedAt"`, descends: false, at: moment },
  // No day was set: behind all that have one.
  'look-again': {
    key: Prisma.sql`coalesce(c."reviewDate", '9999-12-31'::date)`,
    ...{ descends: false, at: day },
  },
  weakest: { key: Prisma.sql`c.weakness`, descends: true, at: (key) => Prisma.sql`${key}::int` },
}

export type Wanted = {
  readonly personId: string
  /** Of a row `c` of the table of cases; all must hold. */
  readonly filters: readonly Prisma.Sql[]
  readonly order: DeskOrder
  readonly after: DeskPlace | null
  readonly limit: number
}

/**
 * The cases somebody may see of which all filters hold, after a place in an order: their `id` and `key`. One's own, those one
 * was given access to, and those of each mission that one advises are read apart, each in its own order, and then merged: see
 * `visibleCases`.
 */
export function casesFound({ personId, filters, order, after, limit }: Wanted): Prisma.Sql {
  const { key, descends } = orders[order]
  const inOrder = descends ? Prisma.sql`key DESC, id` : Prisma.sql`key, id DESC`
  const holds = Prisma.join(
    [...(after === null ? [] : [isBehind(order, after)]), ...filters, Prisma.sql`true`],
    ' AND ',
  )
  const among = (which: Prisma.Sql) =>
    Prisma.sql`SELECT c.id, ${key} AS key FROM "Case" c WHERE ${which} AND ${holds} ORDER BY ${inOrder} LIMIT ${limit}`
  return Prisma.sql`
    SELECT id, key FROM (
      (${among(Prisma.sql`c."ownerId" = ${personId}`)})
      UNION
      (SELECT own.id, own.key FROM unnest((SELECT app_missions('adviser'))) AS mission
        CROSS JOIN LATERAL (${among(Prisma.sql`c."missionId" = mission`)}) AS own)
      UNION
      (${among(Prisma.sql`c.id = ANY ((SELECT app_cases(false))::uuid[])`)})
    ) AS merged
    ORDER BY ${inOrder} LIMIT ${limit}`
}

function isBehind(order: DeskOrder, place: DeskPlace): Prisma.Sql {
  const { key, descends, at } = orders[order]
  const of = at(Number(place.key))
  return descends
    ? Prisma.sql`${key} <= ${of} AND (${key} < ${of} OR c.id > ${place.caseId}::uuid)`
    : Prisma.sql`${key} >= ${of} AND (${key} > ${of} OR c.id < ${place.caseId}::uuid)`
}

/** Those cases, in their order. */
export async function findCases(tx: Db, wanted: Wanted): Promise<readonly DeskPlace[]> {
  const asNumber = wanted.order === 'weakest' ? Prisma.sql`key` : Prisma.sql`(extract(epoch FROM key) * 1000)`
  const rows = await tx.$queryRaw<{ caseId: string; key: string }[]>`
    SELECT id::text AS "caseId", ${asNumber}::bigint::text AS key FROM (${casesFound(wanted)}) AS found`
  return rows
}

import { beforeSignIn } from '@/lib/server/in-transaction'

const MOST = 10
const SECONDS = 15 * 60

/**
 * Counts a try, before the work and in a transaction of its own, so that a refusal does not take it back. Ten in a
 * quarter of an hour, over all copies that share the database.
 */
export const mayTry = (key: string): Promise<boolean> =>
  beforeSignIn(async (tx) => {
    const [row] = await tx.$queryRaw<{ count: number }[]>`
      INSERT INTO "Tries" AS t (key, count, "endsAt") VALUES (${key}, 1, now() + make_interval(secs => ${SECONDS}))
      ON CONFLICT (key) DO UPDATE SET
        count = CASE WHEN t."endsAt" <= now() THEN 1 ELSE t.count + 1 END,
        "endsAt" = CASE WHEN t."endsAt" <= now() THEN excluded."endsAt" ELSE t."endsAt" END
      RETURNING count`
    return row !== undefined && row.count <= MOST
  })

/** Somebody proved who they are: what went wrong before counts no more. */
export const forgetTries = (key: string): Promise<number> =>
  beforeSignIn((tx) => tx.$executeRaw`DELETE FROM "Tries" WHERE key = ${key}`)

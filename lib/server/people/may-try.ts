import { beforeSignIn } from '@/lib/server/in-transaction'

const MOST = 10
/** Of one network, for all names together: a whole team may stand behind one address. */
const MOST_OF_NETWORK = 100
const SECONDS = 15 * 60

/**
 * Counts a try, before the work and in a transaction of its own, so that a refusal does not take it back. Ten in a
 * quarter of an hour, over all copies that share the database.
 */
export const mayTry = (key: string, most = MOST): Promise<boolean> =>
  beforeSignIn(async (tx) => {
    const [row] = await tx.$queryRaw<{ count: number }[]>`
      INSERT INTO "Tries" AS t (key, count, "endsAt") VALUES (${key}, 1, now() + make_interval(secs => ${SECONDS}))
      ON CONFLICT (key) DO UPDATE SET
        count = CASE WHEN t."endsAt" <= now() THEN 1 ELSE t.count + 1 END,
        "endsAt" = CASE WHEN t."endsAt" <= now() THEN excluded."endsAt" ELSE t."endsAt" END
      RETURNING count`
    return row !== undefined && row.count <= most
  })

const keyOf = (network: string): string => `network:${network}`

/** The same for a network, so that nobody goes on by trying one name after the other. null: not known, and not counted. */
export const mayNetworkTry = async (network: string | null): Promise<boolean> =>
  network === null || (await mayTry(keyOf(network), MOST_OF_NETWORK))

/** The last try of a network was right: it does not count, and those before it still do. */
export const takeBackTry = async (network: string | null): Promise<void> => {
  if (network === null) return
  await beforeSignIn(
    (tx) => tx.$executeRaw`UPDATE "Tries" SET count = count - 1 WHERE key = ${keyOf(network)} AND count > 0`,
  )
}

/** Somebody proved who they are: what went wrong before counts no more. */
export const forgetTries = (key: string): Promise<number> =>
  beforeSignIn((tx) => tx.$executeRaw`DELETE FROM "Tries" WHERE key = ${key}`)

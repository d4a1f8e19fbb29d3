import type { Db } from '@/lib/server/db'
import type { Topic } from './bus'

/** News for every copy that listens, told with the transaction: when it is written, and never when it is not. */
export const tell = (tx: Db, topic: Topic, id: string): Promise<number> =>
  tx.$executeRaw`SELECT pg_notify('workshop', ${`${topic}:${id}`})`

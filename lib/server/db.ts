import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient, type Prisma } from '@/prisma/generated/client'
import { readEnvironment } from './env'

/** What a query runs on: the database, or one transaction of it. */
export type Db = Prisma.TransactionClient

/** Milliseconds. Nothing here takes a second; what takes this long is stuck, and must let go of its locks. */
const STUCK_MS = 20_000

/** Waiting longer for a free or new connection than this means that the database is down. */
const CONNECT_MS = 5_000

declare global {
  var counterweightDb: PrismaClient | undefined
}

/** A statement that begins with this is parsed once per connection, under that name: for what runs with every tap. */
const prepared = /^\s*\/\* prepared: ([a-z-]+) \*\//

/** The one client of this process. Kept on globalThis, so that hot reload does not open a pool per edit. */
export function db(): PrismaClient {
  globalThis.counterweightDb ??= connect()
  return globalThis.counterweightDb
}

/** Closes all connections; the next call of `db` opens new ones. */
export async function closeDb(): Promise<void> {
  const open = globalThis.counterweightDb
  globalThis.counterweightDb = undefined
  await open?.$disconnect()
}

function connect(): PrismaClient {
  const { DATABASE_URL, DATABASE_ROLE, DATABASE_POOL_SIZE } = readEnvironment()
  const pool = {
    connectionString: DATABASE_URL,
    ...(DATABASE_ROLE === '' ? {} : { options: `-c role=${DATABASE_ROLE}` }),
    max: DATABASE_POOL_SIZE,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STUCK_MS,
    lock_timeout: STUCK_MS,
    idle_in_transaction_session_timeout: STUCK_MS,
  }
  const adapter = new PrismaPg(pool, { statementNameGenerator: ({ sql }) => prepared.exec(sql)?.[1] ?? '' })
  // Prisma's messages hold values of queries: nothing is logged here, and errors are told by their code alone.
  return new PrismaClient({
    adapter,
    errorFormat: 'minimal',
    log: [],
    transactionOptions: { maxWait: 2 * CONNECT_MS, timeout: STUCK_MS },
  })
}

import type { Settings } from './settings'

/** Variables of other programs that change what Next, Prisma and Node do here, or let them write what people wrote. */
const foreign =
  /^(DEBUG|NODE_DEBUG(_NATIVE)?|__NEXT_.*|NEXT_(?!DIST_DIR$).*|TURBOPACK.*|VERCEL.*|NOW_.*|PRISMA_.*|BROWSERSLIST.*)$/

/** How other programs of this shell reach their Postgres: no business of the database that comes along. */
const ofPostgresClients = /^PG[A-Z_]+$/

/** Lets the processes that are started from here find only what is meant for them, and the folder of the pages as it was read. */
export function cleanEnvironment(
  isDevelopment: boolean,
  { databaseUrl, buildFolder }: Pick<Settings, 'databaseUrl' | 'buildFolder'>,
): void {
  for (const name of Object.keys(process.env)) {
    if (foreign.test(name) || (databaseUrl === undefined && ofPostgresClients.test(name)))
      Reflect.deleteProperty(process.env, name)
  }
  Object.assign(process.env, fixed(isDevelopment), { NEXT_DIST_DIR: buildFolder })
}

/** No tool may report to its makers, and none may rewrite the lock file. */
const fixed = (isDevelopment: boolean) => ({
  NODE_ENV: isDevelopment ? 'development' : 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  NEXT_IGNORE_INCORRECT_LOCKFILE: '1',
  CHECKPOINT_DISABLE: '1',
  __NEXT_PROCESSED_ENV: 'true', // or Next would take everything from .env, for any program whatever
})

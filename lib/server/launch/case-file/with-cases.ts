import { randomUUID } from 'node:crypto'
import { fail, ok, type Result } from '@/lib/shared/result'
import type { PastOf } from '@/lib/travel/case/past'
import type { Arrival, Server } from '@/lib/travel/case/carry-out'
import { openSource } from '../backup/open-database'
import { cleanEnvironment } from '../clean-environment'
import { openApplicationDoor } from '../database/application-role'
import { migrate } from '../database/migrate'
import { cacheFolder } from '../pages/build'
import { ensurePrismaClient } from '../pages/prisma-client'
import { readEnvFile } from '../read-env-file'
import { readSettings } from '../settings'
import { StartError } from '../start-error'

/** The cases of this copy, as a command reaches them. */
export type Cases = {
  readonly serverOf: (caseId: string) => Promise<Result<Server, 'deleted'>>
  readonly pastOf: (caseId: string) => Promise<PastOf>
  readonly arrival: Arrival
}

type Place = { readonly root: string; readonly print: (line: string) => void }

/**
 * Does something with the cases of this copy, as its first person: of the copy that runs, or of one that does not, whose
 * database is started for it and whose tables are brought up to date, as a start would.
 */
export async function withCases<Value>(
  { root, print }: Place,
  work: (cases: Cases) => Promise<Value>,
): Promise<Value> {
  readEnvFile(root, print)
  const settings = readSettings(root, process.env)
  cleanEnvironment(false, settings)
  await ensurePrismaClient(root, cacheFolder(root), print, new AbortController().signal)
  const source = await openSource(root, settings)
  try {
    await migrate(source.url)
    const door = await openApplicationDoor(source.url, settings.databaseUrl === undefined)
    process.env.DATABASE_URL = door.url
    process.env.DATABASE_ROLE = door.role ?? ''
    // It takes a moment, and Ctrl-C must not leave half a file taken.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
    return await asFirstPerson(work)
  } finally {
    await source.close()
  }
}

async function asFirstPerson<Value>(work: (cases: Cases) => Promise<Value>): Promise<Value> {
  // Loaded only now: they read where the database is.
  const [{ atTerminal }, { readCase }, { readPast }, { applyChanges }, { closeDb }] = await Promise.all([
    import('@/lib/server/people/at-terminal'),
    import('@/lib/server/cases/read-case'),
    import('@/lib/server/cases/read-past'),
    import('@/lib/server/sync/apply-changes'),
    import('@/lib/server/db'),
  ])
  try {
    const done = await atTerminal('npm run case-file', (askerFor) => {
      const reader = askerFor('read-cases')
      return work({
        serverOf: async (caseId) => {
          const first = await readCase(reader, caseId)
          if (!first.ok && first.problem === 'deleted') return fail('deleted')
          return ok({
            send: (changes) => applyChanges(askerFor('send-changes'), changes),
            read: async () => {
              const found = await readCase(reader, caseId)
              return found.ok ? found.value : null
            },
          })
        },
        pastOf: async (caseId) => {
          const { past } = await readPast(reader, caseId)
          return (target) => past[target] ?? []
        },
        arrival: { at: new Date().toISOString(), nextId: randomUUID },
      })
    })
    if (done.ok) return done.value
    throw new StartError(
      'Nobody has begun to use this copy: start it with "npm start", open the link it prints, then do this again.',
    )
  } finally {
    await closeDb()
  }
}

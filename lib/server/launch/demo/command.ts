import { randomInt } from 'node:crypto'
import pg from 'pg'
import type { Demo } from '@/lib/server/demo/fill-demo'
import { openTarget } from '../backup/open-database'
import { cleanEnvironment } from '../clean-environment'
import { openApplicationDoor } from '../database/application-role'
import { asKeeper } from '../database/keeper'
import { migrate } from '../database/migrate'
import { explainFailure } from '../explain-failure'
import { cacheFolder } from '../pages/build'
import { ensurePrismaClient } from '../pages/prisma-client'
import { readEnvFile } from '../read-env-file'
import { readSettings } from '../settings'
import { StartError } from '../start-error'

type Options = {
  readonly root: string
  readonly print: (line: string) => void
  readonly complain: (line: string) => void
}

/** `npm run demo`: fills an empty copy with made-up cases, to look around in; resolves with the exit code. */
export async function runCommand({ root, print, complain }: Options): Promise<number> {
  try {
    readEnvFile(root, print)
    const settings = readSettings(root, process.env)
    cleanEnvironment(false, settings)
    await ensurePrismaClient(root, cacheFolder(root), print, new AbortController().signal)
    const target = await openTarget(root, settings)
    try {
      await migrate(target.url)
      await refuseUnlessEmpty(target.url, target.wayOut)
      const door = await openApplicationDoor(target.url, settings.databaseUrl === undefined)
      process.env.DATABASE_URL = door.url
      process.env.DATABASE_ROLE = door.role ?? ''
      print('Filling it with made-up cases…')
      const passphrase = newPassphrase()
      const demo = await fill(passphrase)
      await putInPlace(target.url, demo.places)
      for (const line of linesOf(demo, passphrase)) print(line)
    } finally {
      await target.close()
    }
    return 0
  } catch (error) {
    complain(explainFailure(error))
    return 1
  }
}

async function fill(passphrase: string): Promise<Demo> {
  // Loaded only now: they read where the database is.
  const [{ fillDemo }, { newToken }, { closeDb }] = await Promise.all([
    import('@/lib/server/demo/fill-demo'),
    import('@/lib/server/people/token'),
    import('@/lib/server/db'),
  ])
  const key = (process.env.COUNTERWEIGHT_START_KEY = newToken())
  try {
    return await fillDemo({ key, passphrase, today: new Date() })
  } finally {
    await closeDb()
  }
}

async function refuseUnlessEmpty(url: string, wayOut: string): Promise<void> {
  const cases = await asOwner(url, async (client) => {
    const { rows } = await client.query<{ people: number; cases: number }>(
      'SELECT (SELECT count(*)::int FROM "Person") AS people, (SELECT count(*)::int FROM "Case") AS cases',
    )
    return rows[0] ?? { people: 0, cases: 0 }
  })
  if (cases.people === 0 && cases.cases === 0) return
  throw new StartError(
    `Somebody uses this copy already (people: ${cases.people}, cases: ${cases.cases}), and nothing was changed. The demonstration fills an empty copy alone: ${wayOut}.`,
  )
}

/** A negotiator of several missions made them all in one; and made-up cases are to be older than this minute. */
const putInPlace = (url: string, places: Demo['places']): Promise<void> =>
  asOwner(url, async (client) => {
    await client.query('BEGIN')
    for (const { caseId, missionId, daysAgo } of places) {
      const age = [caseId, `${daysAgo} days`]
      await client.query(
        'UPDATE "Case" SET "missionId" = $3, "updatedAt" = "updatedAt" - $2::interval WHERE id = $1',
        [...age, missionId],
      )
      await client.query(
        'UPDATE "Assessment" SET "submittedAt" = "submittedAt" - $2::interval WHERE "caseId" = $1',
        age,
      )
    }
    await client.query('COMMIT')
  })

async function asOwner<Value>(url: string, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client(asKeeper(url))
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

const consonants = 'bdfgklmnprstvz'
const vowels = 'aeiou'
const letter = (of: string): string => of.charAt(randomInt(of.length))

/** Five words that can be said aloud, some 60 bits: nobody guesses it, and a class can type it. */
const newPassphrase = (): string =>
  Array.from(
    { length: 5 },
    () => letter(consonants) + letter(vowels) + letter(consonants) + letter(vowels),
  ).join(' ')

const linesOf = ({ places, people }: Demo, passphrase: string): readonly string[] => [
  `${places.length} made-up cases in four missions. None of them is of a real negotiation.`,
  'Start Counterweight ("npm start"), open its address, and sign in by one of these names:',
  ...people.map(({ name, role }) => `  ${name} (${role})`),
  `The passphrase of all four, which is written nowhere else: ${passphrase}`,
]

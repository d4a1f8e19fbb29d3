import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { openApplicationDoor } from '@/lib/server/launch/database/application-role'
import { withDatabase } from './with-database'

export type FreshDatabase = { readonly url: string; readonly drop: () => Promise<void> }

/** Lets the application use this database as it uses any: under a role that owns nothing. */
export async function useAsApplication(url: string): Promise<void> {
  const { role } = await openApplicationDoor(url, false)
  process.env.DATABASE_URL = url
  process.env.DATABASE_ROLE = role ?? ''
}

/** An empty database with every migration, of this test file alone. */
export const makeFreshDatabase = (): Promise<FreshDatabase> => makeDatabase('TEMPLATE template')

/** An empty database without any migration. */
export const makeEmptyDatabase = (): Promise<FreshDatabase> => makeDatabase('')

async function makeDatabase(how: string): Promise<FreshDatabase> {
  const server = inject('postgres')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await run(server, `CREATE DATABASE ${name} ${how}`)
  return {
    url: withDatabase(server, name),
    drop: () => run(server, `DROP DATABASE ${name} WITH (FORCE)`),
  }
}

async function run(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

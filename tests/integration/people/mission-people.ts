import { afterAll, beforeAll, expect } from 'vitest'
import type { CaseAccessReply, InviteReply, MissionsReply, TrailReply } from '@/lib/wire/mission-types'
import type { CaseListReply } from '@/lib/wire/sync-types'
import { newToken } from '@/lib/server/people/token'
import { closeDb } from '@/lib/server/db'
import { makeFreshDatabase, useAsApplication, type FreshDatabase } from '@/tests/integration/fresh-database'
import { createCase, editSituation, newIds } from '@/tests/integration/sync/changes'
import { Browser } from './api'

export const phrase = 'four brown goats by the well'

/** The first person, with a passphrase. */
export const first = new Browser()

/** Gives the test file a database of its own, in which the first person has begun. */
export function startWithFirstPerson(): { readonly url: () => string } {
  let database: FreshDatabase | undefined
  beforeAll(async () => {
    database = await makeFreshDatabase()
    await useAsApplication(database.url)
    const key = (process.env.COUNTERWEIGHT_START_KEY = newToken())
    expect((await first.post('begin', { key, name: 'Amal', passphrase: phrase })).status).toBe(200)
  })
  afterAll(async () => {
    await closeDb()
    await database?.drop()
  })
  return { url: () => database?.url ?? '' }
}

/** The token of a new link. */
export const invitation = async (roles: readonly string[], missionId = 'local') => {
  const { status, body } = await first.ask('POST', 'missions/invite', { missionId, roles, days: 3 })
  expect(status).toBe(200)
  return (body as InviteReply).token
}

/** Somebody new who has joined by a link. */
export const joined = async (name: string, roles: readonly string[], missionId = 'local') => {
  const browser = new Browser()
  const link = await invitation(roles, missionId)
  const { status } = await browser.post('join', { invitation: link, name, passphrase: `${phrase} ${name}` })
  expect(status).toBe(200)
  const me = await browser.me()
  return { browser, id: me?.id ?? '', name }
}

export const missions = async (browser: Browser) =>
  ((await browser.ask('GET', 'missions')).body as MissionsReply).missions

export const listed = async (browser: Browser, after = '') =>
  (await browser.ask('GET', `sync?after=${encodeURIComponent(after)}`)).body as CaseListReply

export const access = async (browser: Browser, caseId: string) =>
  (await browser.ask('GET', `cases/access?case=${caseId}`)).body as CaseAccessReply

export const caseOf = async (browser: Browser, codeName = 'Heron') => {
  const ids = newIds()
  const outcomes = await browser.send(createCase(ids), editSituation(ids, 'codeName', codeName))
  expect(outcomes.map(({ kind }) => kind)).toEqual(['applied', 'applied'])
  return ids
}

/** A page of the trail. */
export const trail = async (browser: Browser, query = '') =>
  (await browser.ask('GET', `trail?${query}`)).body as TrailReply

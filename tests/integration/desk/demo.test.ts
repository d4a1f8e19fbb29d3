import { afterAll, beforeAll, expect, it } from 'vitest'
import type { DeskReply } from '@/lib/wire/desk-types'
import { closeDb } from '@/lib/server/db'
import { demoCases, demoMissions } from '@/lib/server/demo/demo-cases'
import { fillDemo } from '@/lib/server/demo/fill-demo'
import { newToken } from '@/lib/server/people/token'
import { makeFreshDatabase, useAsApplication, type FreshDatabase } from '@/tests/integration/fresh-database'
import { Browser } from '@/tests/integration/people/api'

const passphrase = 'goats in the orchard'

let database: FreshDatabase | undefined
beforeAll(async () => {
  database = await makeFreshDatabase()
  await useAsApplication(database.url)
})
afterAll(async () => {
  await closeDb()
  await database?.drop()
})

const fill = () => {
  const key = (process.env.COUNTERWEIGHT_START_KEY = newToken())
  return fillDemo({ key, passphrase, today: new Date(), cases: demoCases.slice(0, 3) })
}

it('is forty cases of four missions, no two of one name, in every state that a list tells of', () => {
  expect(demoCases).toHaveLength(40)
  expect(new Set(demoCases.map(({ codeName }) => codeName)).size).toBe(40)
  expect(demoMissions).toHaveLength(4)
  expect(new Set(demoCases.map(({ review }) => review)).size).toBe(4)
  expect(demoCases.filter(({ isSubmitted }) => !isSubmitted)).not.toEqual([])
})

it('fills an empty copy, in which an adviser finds cases that call for them; and never one that is in use', async () => {
  const { people, places } = await fill()
  expect(people.map(({ role }) => role)).toEqual(['administrator', 'negotiator', 'negotiator', 'adviser'])
  const adviser = new Browser()
  expect((await adviser.post('sign-in', { name: 'Dana', passphrase })).status).toBe(200)
  const { rows, sums } = (await adviser.ask('GET', 'desk?day=2026-12-03')).body as DeskReply
  expect(rows.map(({ caseId }) => caseId).toSorted()).toEqual(places.map(({ caseId }) => caseId).toSorted())
  expect(sums?.missions.map(({ name }) => name)).toEqual([...demoMissions])
  expect(rows.filter(({ state }) => state === 'waiting')).not.toEqual([])
  await expect(fill()).rejects.toThrow('not-first')
})

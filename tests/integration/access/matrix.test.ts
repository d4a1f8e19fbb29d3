import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseActs } from '@/lib/access/acts'
import { currentInstrument } from '@/lib/instrument/instruments'
import { closeDb } from '@/lib/server/db'
import { scenarios } from '@/lib/workshop/scenarios'
import { makeFreshDatabase, useAsApplication, type FreshDatabase } from '@/tests/integration/fresh-database'
import { routes, type Said } from '@/tests/integration/people/api'
import type { Ids } from '../sync/changes'
import { makeActors, otherMission, type Actor } from './actors'
import {
  administers,
  caseCells,
  madeBy,
  missionCells,
  otherwise,
  reviews,
  states,
  type Came,
  type Cell,
  type State,
} from './cells'
import { plainCells } from './plain-cells'
import { canary, note, plantCase } from './planted-case'
import { contentTables, lookAs } from './second-wall'
import { rehearsalCells, workshopCells } from './workshop-cells'

let database: FreshDatabase
let keeper: pg.Client
let actors: readonly Actor[] = []
let other: Actor
let owner: Actor
let cells = 0

beforeAll(async () => {
  database = await makeFreshDatabase()
  await useAsApplication(database.url)
  keeper = new pg.Client({ connectionString: database.url })
  await keeper.connect()
  const all = await makeActors(database.url)
  actors = all.filter(({ name }) => name !== 'colleague')
  owner = named('owner')
  const colleague = all.find(({ name }) => name === 'colleague')
  if (colleague === undefined) throw new Error('There is nobody to share with')
  other = colleague
})
afterAll(async () => {
  await keeper.end()
  await closeDb()
  await database.drop()
})

function named(name: string): Actor {
  const found = actors.find((actor) => actor.name === name)
  if (found === undefined) throw new Error(`Nobody is ${name}`)
  return found
}

const makeCase = (state: State): Promise<Ids> => plantCase(state, { owner, other, keeper, actors })

/** What a reply came to, whichever way it is said. */
function cameTo({ status, body }: Said): Came {
  const { error, outcomes } = body as { error?: string; outcomes?: { kind: string; reason?: string }[] }
  const reason = outcomes?.[0]?.reason
  if (status === 401) return 'signed-out'
  if (error === 'deleted' || reason === 'deleted') return 'gone'
  if (error === 'unknown-case' || error === 'unknown-workshop' || reason === 'unknown-case') return 'absent'
  if (status === 403 || reason === 'not-yours') return 'refused'
  return 'done'
}

function expected(cell: Cell, actor: Actor, state: State): Came {
  if (!actor.isSignedIn) return 'signed-out'
  if (cell.name === 'POST sync create-case' && state === 'unknown') return madeBy(actor) ? 'done' : 'refused'
  const isThere = state === 'draft' || state === 'submitted'
  return isThere && cell.may(actor) ? 'done' : otherwise(cell, state)
}

/** Tries every cell of cases, and tells those that are not as they should be. */
async function tryCases(these: readonly Cell[], who: readonly Actor[], only = states): Promise<string[]> {
  const wrong: string[] = []
  for (const state of only) {
    const shared = await makeCase(state)
    for (const cell of these) {
      for (const actor of who) {
        const right = expected(cell, actor, state)
        const isOwn = cell.changes === true && right === 'done'
        const ids = isOwn ? await makeCase(state) : shared
        const said = await cell.ask(actor, ids, other)
        cells += 1
        const came = cameTo(said)
        const told = JSON.stringify(said.body).includes(canary)
        if (came !== right) wrong.push(`${cell.name}, ${actor.name}, ${state}: ${came}, not ${right}`)
        const isNoted =
          cell.name === 'GET review' && state === 'submitted' && right === 'done' && reviews(actor)
        if (JSON.stringify(said.body).includes(note) !== isNoted)
          wrong.push(`${cell.name}, ${actor.name}: ${isNoted ? 'misses' : 'tells'} a note among reviewers`)
        if (told && right !== 'done') wrong.push(`${cell.name}, ${actor.name}, ${state}: tells what is in it`)
        if (told !== (cell.name === 'GET sync?case' && right === 'done') && !isOwn)
          wrong.push(
            `${cell.name}, ${actor.name}, ${state}: ${told ? 'tells' : 'does not tell'} what is in it`,
          )
      }
    }
  }
  return wrong
}

describe('the matrix of access', () => {
  it('has a cell for every route and method there is', () => {
    const all = [...routes].flatMap(([path, exported]) =>
      Object.keys(exported)
        .filter((name) => name === name.toUpperCase())
        .map((method) => `${method} ${path}`),
    )
    const tried = new Set(
      [...caseCells, ...missionCells, ...plainCells, ...workshopCells, ...rehearsalCells].map(
        ({ route }) => route,
      ),
    )
    expect([...tried].sort()).toEqual(all.sort())
  })

  it('lets each do with a case what is theirs to do, and tells nobody else what is in it', async () => {
    expect(await tryCases(caseCells, actors)).toEqual([])
  }, 240_000)

  it('has somebody who may and somebody who may not, for every cell', () => {
    for (const cell of caseCells) {
      const there = actors.map((actor) => expected(cell, actor, 'draft'))
      expect(there, cell.name).toContain('done')
      expect(new Set(there).size, cell.name).toBeGreaterThan(1)
    }
  })

  it('lets administrators change their own mission, and nobody another', async () => {
    const wrong: string[] = []
    for (const cell of missionCells) {
      for (const missionId of ['local', otherMission]) {
        for (const actor of actors) {
          const target = missionId === 'local' ? other : named('trainer elsewhere')
          const came = cameTo(await cell.ask(actor, missionId, target))
          cells += 1
          const right = !actor.isSignedIn ? 'signed-out' : administers(actor, missionId) ? 'done' : 'refused'
          if (came !== right) wrong.push(`${cell.name}, ${actor.name}, ${missionId}: ${came}, not ${right}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  it('keeps a workshop to its trainer', async () => {
    const trainer = named('trainer here')
    const { id: scenario } = scenarios[0] ?? { id: '' }
    const questions = currentInstrument.items.slice(0, 2).map(({ id }) => id)
    const { body } = await trainer.browser.ask('POST', 'workshops/open', {
      ...{ scenario, questions, language: 'en', isDryRun: true },
    })
    const { id } = body as { id: string }
    const { body: opened } = await trainer.browser.ask('POST', 'workshops/rehearsals/open', {
      ...{ scenario, roles: ['negotiator', 'leader'], minutes: 30, language: 'en' },
      ...{ offered: [], added: ['They agree.', 'They do not.'] },
    })
    const { id: rehearsal } = opened as { id: string }
    const wrong: string[] = []
    for (const actor of [...actors.filter((one) => one !== trainer), trainer]) {
      for (const cell of [...rehearsalCells, ...workshopCells]) {
        if (actor === trainer && cell.notByTrainer === true) continue
        const came = cameTo(await cell.ask(actor, rehearsalCells.includes(cell) ? rehearsal : id))
        cells += 1
        const right = !actor.isSignedIn ? 'signed-out' : actor === trainer ? 'done' : 'absent'
        if (came !== right) wrong.push(`${cell.name}, ${actor.name}: ${came}, not ${right}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('answers everybody else as they may be answered, and lists to each what they may read', async () => {
    const { caseId } = await makeCase('draft')
    const wrong: string[] = []
    for (const cell of plainCells) {
      for (const actor of actors) {
        const said = await cell.ask(actor)
        cells += 1
        const came = cameTo(said)
        const isRight = cell.isOpen
          ? came !== 'signed-out'
          : came === (!actor.isSignedIn ? 'signed-out' : cell.may(actor) ? 'done' : 'refused')
        if (!isRight) wrong.push(`${cell.name}, ${actor.name}: ${came}`)
        const text = JSON.stringify(said.body)
        const { lists = 'none' } = cell
        const mayRead = actor.isSignedIn && (actor.onCase !== null || actor.here.includes('adviser'))
        const reads = mayRead && lists !== 'none'
        if (text.includes(canary) !== reads && !(reads && lists === 'some'))
          wrong.push(`${cell.name}, ${actor.name}: ${reads ? 'misses' : 'tells'} a name`)
        if (lists === 'all' && text.includes(caseId) !== reads)
          wrong.push(`${cell.name}, ${actor.name}: lists a case`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('is held by the database alone: what each finds there, whatever was forgotten to be asked', async () => {
    const { caseId } = await makeCase('submitted')
    const { wrong, tried } = await lookAs(keeper, actors, caseId)
    cells += tried
    expect(wrong).toEqual([])
  })
})

describe('a hole', () => {
  it('in the table is found by the matrix, and tells nothing all the same', async () => {
    const list = caseActs['read-case'] as string[]
    list.push('negotiator')
    try {
      const asked = caseCells.filter(({ name }) => name === 'GET sync?case')
      const wrong = await tryCases(asked, [named('negotiator here')], ['draft'] as never)
      expect(wrong).toEqual(['GET sync?case, negotiator here, draft: absent, not refused'])
    } finally {
      list.pop()
    }
  })

  it.each(contentTables)('in the policies of %s is found by looking there', async (table) => {
    const { caseId } = await makeCase('submitted')
    await keeper.query(`CREATE POLICY hole ON "${table}" USING (true)`)
    try {
      expect((await lookAs(keeper, actors, caseId)).wrong.join()).toContain(table)
    } finally {
      await keeper.query(`DROP POLICY hole ON "${table}"`)
    }
  })

  it('was looked for in many cells', () => {
    console.log(`${cells} cells, 0 leaks`)
    expect(cells).toBeGreaterThan(1_600)
  })
})

import { describe, expect, it } from 'vitest'
import type { DeskReply, NeedsReply } from '@/lib/wire/desk-types'
import type { Browser } from '@/tests/integration/people/api'
import { caseOf, first, joined, startWithFirstPerson } from '@/tests/integration/people/mission-people'
import {
  editSituation,
  level,
  newId,
  reAssess,
  saying,
  setAnswer,
  submit,
} from '@/tests/integration/sync/changes'

startWithFirstPerson()

const day = '2026-12-03'
const inAMonth = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10)

const desk = async (browser: Browser, query: Readonly<Record<string, string>> = {}): Promise<DeskReply> => {
  const asked = new URLSearchParams({ day, ...query }).toString()
  const { status, body } = await browser.ask('GET', `desk?${asked}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body as DeskReply
}

const namesIn = ({ rows }: DeskReply) => rows.map(({ codeName }) => codeName)

/** A mission of its own, with a negotiator and an adviser. */
async function mission(name: string) {
  const { status } = await first.ask('POST', 'missions/add', { name })
  expect(status).toBe(200)
  const { body } = await first.ask('GET', 'missions')
  const { missions } = body as { missions: readonly { readonly id: string; readonly name: string }[] }
  const id = missions.find((own) => own.name === name)?.id ?? ''
  return {
    id,
    negotiator: (await joined(`Negotiator of ${name}`, ['negotiator'], id)).browser,
    adviser: (await joined(`Adviser of ${name}`, ['adviser'], id)).browser,
  }
}

const itemsOfProcess = ['security', 'time', 'preparation', 'continuity', 'volatility', 'commandgap'].map(
  (name) => `process.${name}`,
)
const answers = itemsOfProcess.slice(0, 3)

describe('the cases of a mission', () => {
  it('are seen by those who may read them, with what their answers come to, and by nobody else', async () => {
    const coast = await mission('Coast')
    const river = await mission('River')
    const ids = await caseOf(coast.negotiator, 'Heron')
    await coast.negotiator.send(
      editSituation(ids, 'ask', 'Passage for two trucks'),
      editSituation(ids, 'counterpart', 'The northern front'),
      setAnswer(ids, 'process.security', level(4)),
    )
    const { rows, sums, isOlder } = await desk(coast.adviser)
    expect(isOlder).toBe(false)
    expect(rows).toMatchObject([
      {
        ...{ caseId: ids.caseId, codeName: 'Heron', ask: 'Passage for two trucks' },
        ...{ counterpart: 'The northern front', state: 'draft', mission: { id: coast.id, name: 'Coast' } },
        ...{ owner: { name: 'Negotiator of Coast' }, glance: { answered: 1, levers: null, stops: [] } },
      },
    ])
    expect(rows[0]?.glance?.factors.map(({ id }) => id)).toEqual([
      ...['process', 'fairness', 'law', 'interests', 'alternatives'],
    ])
    expect(sums?.missions).toEqual([{ id: coast.id, name: 'Coast' }])
    expect(sums?.found).toMatchObject({ count: 1, isMore: false })
    expect(namesIn(await desk(coast.adviser, { cases: ids.caseId }))).toEqual(['Heron'])
    expect(namesIn(await desk(river.adviser, { cases: ids.caseId }))).toEqual([]) // asking for it by name shows nothing more
    expect(await desk(river.adviser)).toMatchObject({ rows: [], sums: { found: { count: 0 } } })
    expect(await desk(river.negotiator)).toMatchObject({ rows: [] })
  })

  it('show the newest answers as soon as the list is asked for again', async () => {
    const { negotiator, adviser } = await mission('Plateau')
    const ids = await caseOf(negotiator, 'Quarry')
    expect((await desk(adviser)).rows[0]?.glance?.factors[0]).toMatchObject({
      low: 0,
      high: 100,
      score: null,
    })
    for (const item of itemsOfProcess) await negotiator.send(setAnswer(ids, item, level(4)))
    expect((await desk(adviser)).rows[0]?.glance).toMatchObject({
      answered: itemsOfProcess.length,
      factors: [
        { id: 'process', low: 100, high: 100, score: 100 },
        ...Array.from({ length: 4 }, () => ({ score: null })),
      ],
    })
    expect(await desk(adviser, { factor: 'process' })).toMatchObject({
      rows: [{ codeName: 'Quarry' }],
      sums: {
        found: {
          count: 1,
          weaknesses: [{ id: 'process', severe: 1, open: 0 }, { severe: 0, open: 1 }, {}, {}, {}],
        },
      },
    })
    expect((await desk(adviser, { factor: 'law' })).rows).toEqual([])
    // "don't know" is no answer
    await negotiator.send(setAnswer(ids, itemsOfProcess[0] ?? '', saying({ kind: 'dont-know' }), 1))
    expect((await desk(adviser)).rows[0]?.glance?.answered).toBe(itemsOfProcess.length - 1)
  })

  it('are found by letters of what tells them apart, in capitals or not, and never by pattern', async () => {
    const { negotiator, adviser } = await mission('Highlands')
    const basalt = await caseOf(negotiator, 'Basalt 100%')
    await caseOf(negotiator, 'Lantern_1')
    await negotiator.send(
      editSituation(basalt, 'counterpart', 'Brigade of the hills'),
      setAnswer(basalt, 'process.time', level(1, 'a word of a note')),
    )
    const sought = async (q: string) => namesIn(await desk(adviser, { q }))
    expect(await sought('basalt')).toEqual(['Basalt 100%'])
    expect(await sought('OF THE HILLS')).toEqual(['Basalt 100%'])
    expect(await sought('%')).toEqual(['Basalt 100%'])
    expect(await sought('_')).toEqual(['Lantern_1'])
    expect(await sought('a word of a note')).toEqual([])
    expect(await sought("'; DROP TABLE")).toEqual([])
  })

  it('are filtered by state, stop and what is due, with the levers of what was submitted', async () => {
    const { negotiator, adviser } = await mission('Valley')
    const held = await caseOf(negotiator, 'Anvil')
    await negotiator.send(setAnswer(held, 'ours.held', saying({ kind: 'yesno', yes: true })))
    const due = await caseOf(negotiator, 'Willow')
    await negotiator.send(
      editSituation(due, 'reviewDate', day),
      ...answers.map((item) => setAnswer(due, item, level(3))),
      submit(due, Object.fromEntries(answers.map((item) => [item, 1]))),
    )
    await caseOf(negotiator, 'Tern')
    expect(namesIn(await desk(adviser, { need: 'stop' }))).toEqual(['Anvil'])
    expect(namesIn(await desk(adviser, { need: 'look-again' }))).toEqual(['Willow'])
    expect(namesIn(await desk(adviser, { need: 'look-again', day: '2026-12-02' }))).toEqual([])
    expect(namesIn(await desk(adviser, { state: 'submitted' }))).toEqual(['Willow'])
    expect(namesIn(await desk(adviser, { state: 'draft', sort: 'oldest' }))).toEqual(['Anvil', 'Tern'])
    expect(namesIn(await desk(adviser, { sort: 'look-again' }))[0]).toBe('Willow')
    expect(namesIn(await desk(adviser, { sort: 'weakest' }))[0]).toBe('Willow') // nothing is answered of the others' weaknesses
    const [row] = (await desk(adviser, { state: 'submitted' })).rows
    const { consider = [], 'with-care': care = [], 'not-now': notNow = [] } = row?.glance?.levers ?? {}
    expect(consider.length + care.length + notNow.length).toBe(16)
    const usable = [...consider, ...care][0] ?? ''
    expect(namesIn(await desk(adviser, { lever: usable }))).toEqual(['Willow'])
    const [not = ''] = notNow.length > 0 ? notNow : ['none.at-all']
    expect(namesIn(await desk(adviser, { lever: not }))).toEqual([])
    // a new look at it is a draft again: nothing is frozen, and nothing due
    await negotiator.send(reAssess(due, newId()))
    expect(namesIn(await desk(adviser, { need: 'look-again' }))).toEqual([])
    expect((await desk(adviser, { q: 'Willow' })).rows[0]).toMatchObject({
      state: 'draft',
      glance: { levers: null },
    })
  })

  it('stand as their review left them, and call for whoever has to do something', async () => {
    const { negotiator, adviser } = await mission('Island')
    const ids = await caseOf(negotiator, 'Kestrel')
    await negotiator.send(
      ...[
        setAnswer(ids, 'counterpart.designated', saying({ kind: 'yesno', yes: true })),
        setAnswer(ids, 'law.restrictions', level(0)), // so that no stop stands
        submit(ids, { 'counterpart.designated': 1, 'law.restrictions': 1 }),
      ],
    )
    const review = async (by: Browser, act: string, body: object) => {
      expect((await by.ask('POST', `review/${act}`, { ...ids, ...body })).status).toBe(200)
    }
    const needs = async (by: Browser) => {
      const { body } = await by.ask('GET', `desk/needs?day=${day}`)
      return (body as NeedsReply).needs.map(({ need, count, rows }) => [need, count, rows[0]?.codeName])
    }
    expect((await desk(adviser)).rows).toMatchObject([{ state: 'submitted', demands: [] }])
    await review(negotiator, 'send', { situation: 0 })
    expect((await desk(adviser)).rows).toMatchObject([{ state: 'waiting', demands: ['listed'] }])
    expect(await needs(adviser)).toEqual([
      ['sign-off', 1, 'Kestrel'],
      ['review', 1, 'Kestrel'],
    ])
    expect(namesIn(await desk(adviser, { need: 'sign-off' }))).toEqual(['Kestrel'])
    expect(namesIn(await desk(adviser, { state: 'submitted' }))).toEqual([])

    const decide = { words: 'Ask a second source first.', endorsedUntil: null }
    await review(adviser, 'decide', { kind: 'ask-changes', ...decide })
    expect(namesIn(await desk(negotiator, { state: 'changes-asked' }))).toEqual(['Kestrel'])
    expect(await needs(negotiator)).toEqual([['changes', 1, 'Kestrel']])
    await review(negotiator, 'send', { situation: 0 })
    await review(adviser, 'decide', { kind: 'endorse', ...decide, endorsedUntil: inAMonth })
    expect((await desk(adviser)).rows).toMatchObject([{ state: 'endorsed', demands: [] }])
    // what it was endorsed with has changed since
    await negotiator.send(editSituation(ids, 'watchSeen', 'leadership'))
    expect(namesIn(await desk(adviser, { state: 'lapsed' }))).toEqual(['Kestrel'])
    expect(await needs(adviser)).toEqual([
      ['lapsed', 1, 'Kestrel'],
      ['look-again', 1, 'Kestrel'],
    ])
    await negotiator.send(reAssess(ids, newId()))
    expect((await desk(adviser)).rows).toMatchObject([{ state: 'draft' }])
  })

  it('come in pages that leave none out and tell none twice, in each order', async () => {
    const { negotiator, adviser } = await mission('Delta')
    const names = Array.from({ length: 53 }, (_, n) => `Case ${n}`)
    for (const name of names) await caseOf(negotiator, name)
    for (const sort of ['newest', 'oldest', 'look-again', 'weakest']) {
      const one = await desk(adviser, { sort })
      expect(one.rows).toHaveLength(50)
      const two = await desk(adviser, { sort, after: one.after ?? '' })
      expect(two.after).toBeNull()
      expect([...namesIn(one), ...namesIn(two)].toSorted()).toEqual(names.toSorted())
    }
  })
})

it('refuses what is no filter of it', async () => {
  for (const query of [
    '',
    'day=tomorrow',
    `day=${day}&sort=name`,
    `day=${day}&after=1.x`,
    `day=${day}&lever=a'b`,
    `day=${day}&more=1`,
    `day=${day}&cases=x`,
  ])
    expect((await first.ask('GET', `desk?${query}`)).status, query).toBe(400)
})

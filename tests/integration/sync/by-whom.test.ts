import { beforeAll, describe, expect, it } from 'vitest'
import { applyChanges } from '@/lib/server/sync/apply-changes'
import type { Change } from '@/lib/wire/sync-types'
import { askerWith, nameOn, signInAs } from '@/tests/integration/sign-in-as'
import { sendOne, startOnFreshDatabase } from './api'
import { createCase, editSituation, level, newIds, reAssess, setAnswer, submit } from './changes'
import { readTable } from './tables'

const database = startOnFreshDatabase()

/** One of several who are signed in. */
const person = (id: string) => {
  let token = ''
  beforeAll(async () => {
    token = await signInAs(database.url(), id)
  })
  const send = (...changes: readonly Change[]) => applyChanges(askerWith(token), changes)
  return { send, sendOne: async (change: Change) => (await send(change))[0] }
}
const ana = person('ana')
const ben = person('ben')

/** Lets ben work on a case beside its owner. */
const nameBen = ({ caseId }: { readonly caseId: string }) => nameOn(database.url(), caseId, 'ben')

describe('who said it', () => {
  it('is in the log of every kind of change, taken or not', async () => {
    const ids = newIds()
    const next = { ...ids, assessmentId: newIds().assessmentId }
    await ana.send(createCase(ids), editSituation(ids, 'area', 'The valley'))
    await nameBen(ids)
    await ben.send(
      setAnswer(ids, 'process.time', level(1)), // at once
      setAnswer(ids, 'process.security', level(1, 'Seen')), // in turn, with its note
      setAnswer(ids, 'process.time', level(2)), // meets the first
      setAnswer(ids, 'no.such', level(2)), // refused
      submit(ids, { 'process.time': 1, 'process.security': 1 }),
    )
    await ana.send(reAssess(ids, next.assessmentId))
    const rows = (await readTable(database.url(), 'Change'))
      .filter(({ caseId }) => caseId === ids.caseId)
      .sort((a, b) => Number(a.position) - Number(b.position))
    expect(rows.map(({ actorId, kind, outcome }) => [actorId, kind, outcome])).toEqual([
      ['ana', 'create_case', 'applied'],
      ['ana', 'edit_situation', 'applied'],
      ['ben', 'set_answer', 'applied'],
      ['ben', 'set_answer', 'applied'],
      ['ben', 'set_answer', 'conflict'],
      ['ben', 'set_answer', 'refused'],
      ['ben', 'submit', 'applied'],
      ['ana', 're_assess', 'applied'],
    ])
    const cases = await readTable(database.url(), 'Case')
    expect(cases.find(({ id }) => id === ids.caseId)).toMatchObject({ ownerId: 'ana' })
  })

  it('is told to whoever meets it, the first time and when it is sent again', async () => {
    const ids = newIds()
    await ana.send(createCase(ids), setAnswer(ids, 'process.time', level(1)), editSituation(ids, 'ask', 'A'))
    await ana.send(setAnswer(ids, 'law.weight', level(1, 'A note')))
    await nameBen(ids)
    for (const change of [
      setAnswer(ids, 'process.time', level(3)),
      setAnswer(ids, 'law.weight', level(3)),
      editSituation(ids, 'ask', 'B'),
    ]) {
      expect(await ben.sendOne(change)).toMatchObject({ kind: 'conflict', theirs: { by: 'ana' } })
      expect(await ben.sendOne(change)).toMatchObject({ kind: 'conflict', theirs: { by: 'ana' } })
    }
    await ben.send(setAnswer(ids, 'process.time', level(3), 1))
    expect(await ana.sendOne(setAnswer(ids, 'process.time', level(1), 1))).toMatchObject({
      theirs: { revision: 2, by: 'ben' },
    })
  })

  it('stays with an answer that a re-assessment takes over', async () => {
    const ids = newIds()
    const next = { ...ids, assessmentId: newIds().assessmentId }
    await ana.send(createCase(ids), setAnswer(ids, 'process.time', level(1)))
    await nameBen(ids)
    await ben.send(submit(ids, { 'process.time': 1 }), reAssess(ids, next.assessmentId))
    expect(await ben.sendOne(setAnswer(next, 'process.time', level(2)))).toMatchObject({
      theirs: { by: 'ana' },
    })
  })

  it('is the one local person for all that comes through the endpoint', async () => {
    const ids = newIds()
    await sendOne(createCase(ids))
    await sendOne(setAnswer(ids, 'process.time', level(1)))
    await nameBen(ids)
    expect(await ben.sendOne(setAnswer(ids, 'process.time', level(2)))).toMatchObject({
      theirs: { by: 'local' },
    })
  })
})

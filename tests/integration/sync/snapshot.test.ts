import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { currentInstrument } from '@/lib/instrument/instruments'
import { model } from '@/lib/levers/model'
import words from '@/lib/i18n/locales/en/instrument-1.json'
import { SnapshotSchema } from '@/lib/wire/snapshot-schema'
import { score } from '@/lib/scoring/score'
import { freezeAssessment } from '@/lib/server/assessments/freeze-assessment'
import { scoreBeforehand } from '@/lib/server/assessments/score-beforehand'
import { inTransaction } from '@/lib/server/in-transaction'
import { askerWith, signInAs } from '@/tests/integration/sign-in-as'
import { getCase, getList, send, startOnFreshDatabase } from './api'
import {
  createCase,
  editSituation,
  level,
  MADE_AT,
  newIds,
  saying,
  setAnswer,
  submit,
  type Ids,
} from './changes'
import { readTable } from './tables'

const database = startOnFreshDatabase()

describe('a submitted assessment', () => {
  it('holds the words, the answers, the situation and a score the server made itself', async () => {
    const ids = newIds()
    await send(
      createCase(ids),
      editSituation(ids, 'codeName', 'Heron'),
      editSituation(ids, 'counterpartLevel', 'checkpoint'),
      editSituation(ids, 'meetingDate', '2026-12-01'),
      setAnswer(ids, 'process.time', level(3, 'A private note')),
      setAnswer(ids, 'ours.denounced', saying({ kind: 'yesno', yes: true })),
      setAnswer(ids, 'fairness.notions', saying({ kind: 'dont-know' })),
      setAnswer(ids, 'law.coverage', saying({ kind: 'not-applicable' })),
    )
    const seen = { 'process.time': 1, 'ours.denounced': 1, 'fairness.notions': 1, 'law.coverage': 1 }
    await send(submit(ids, seen))

    const [assessment] = (await getCase(ids.caseId)).assessments
    const snapshot = SnapshotSchema.parse(assessment?.snapshot)
    // "Don't know" is the absence of an answer; not said how it is known counts as assumed.
    const expected = score(model, {
      instrument: '1',
      seed: 'v1',
      runs: 10_000,
      answers: {
        'process.time': { level: 3, known: 'observed' },
        'ours.denounced': { level: true, known: 'assumed' },
        'law.coverage': { notApplicable: true },
      },
    })
    expect(snapshot.result).toEqual(expected)
    expect(snapshot).toMatchObject({
      snapshotVersion: 1,
      instrument: '1',
      matrix: model.matrix,
      seed: 'v1',
      runs: 10_000,
      language: 'en',
      submittedAt: assessment?.submittedAt,
      situation: { counterpartLevel: 'checkpoint', meetingDate: '2026-12-01' },
    })
    expect(snapshot.items.map(({ id }) => id)).toEqual(currentInstrument.items.map(({ id }) => id))
    const { name, question, anchors } = words.items.process.time
    expect(snapshot.items.find(({ id }) => id === 'process.time')).toEqual({
      ...{ id: 'process.time', group: 'process', name, question, anchors },
      answer: { value: { kind: 'level', level: 3 }, known: 'observed' },
    })
    expect(snapshot.items.find(({ id }) => id === 'process.security')?.answer).toBeNull()
    expect(JSON.stringify(snapshot)).not.toMatch(/Heron|private note/)
    expect((await getList()).cases[0]).toMatchObject({ status: 'submitted', codeName: 'Heron' })

    const [row] = await readTable(database.url(), 'Snapshot')
    const process = expected.factors.find(({ id }) => id === 'process')
    expect(row).toMatchObject({
      snapshotVersion: 1,
      matrixVersion: model.matrix,
      answered: 3, // a level, a yes, a "does not apply"; "don't know" says nothing
      stability: expected.stability,
      processLow: process?.low,
      processHigh: process?.high,
      topLevers: expected.levers.slice(0, 3).map(({ id }) => id),
    })
  })

  it('holds what was worked out before its transaction, unless an answer has changed since', async () => {
    const asker = askerWith(await signInAs(database.url(), 'local'))
    const [same, changed] = [newIds(), newIds()]
    const stored = async (ids: Ids) => {
      const before = await scoreBeforehand(asker, ids)
      if (before === null) throw new Error('There is a draft')
      if (ids === changed) await send(setAnswer(ids, 'process.time', level(0), 1))
      const marked = { ...before, scored: { ...before.scored, likeUses: {} } }
      await inTransaction(asker, (tx) =>
        freezeAssessment(tx, { ...ids, language: 'en', now: new Date(MADE_AT), before: marked }),
      )
      const snapshot = (await getCase(ids.caseId)).assessments[0]?.snapshot
      return SnapshotSchema.parse(snapshot)
    }
    for (const ids of [same, changed]) await send(createCase(ids), setAnswer(ids, 'process.time', level(4)))

    expect(Object.keys((await stored(same)).likeUses)).toEqual([])
    const { likeUses, items } = await stored(changed)
    expect(Object.keys(likeUses)).toHaveLength(model.levers.length)
    expect(items.find(({ id }) => id === 'process.time')?.answer?.value).toEqual({ kind: 'level', level: 0 })
  })

  it('can be empty, and then says that nothing is known', async () => {
    const ids = newIds()
    await send(createCase(ids), submit(ids))

    const snapshot = SnapshotSchema.parse((await getCase(ids.caseId)).assessments[0]?.snapshot)
    expect(snapshot.items.every(({ answer }) => answer === null)).toBe(true)
    expect(snapshot.result.factors.map(({ score }) => score)).toEqual([null, null, null, null, null])
  })

  it('of which the frozen part cannot be read any more still gives its answers', async () => {
    const ids = newIds()
    await send(createCase(ids), setAnswer(ids, 'process.time', level(3)))
    await send(submit(ids, { 'process.time': 1 }))
    const client = new pg.Client({ connectionString: database.url() })
    await client.connect()
    await client.query(`UPDATE "Snapshot" SET body = '{"of": "another program"}'`)
    await client.end()

    const [assessment] = (await getCase(ids.caseId)).assessments
    expect(assessment).toMatchObject({ status: 'submitted', snapshot: null })
    expect(assessment?.answers['process.time']?.value).toEqual({ kind: 'level', level: 3 })
  })
})

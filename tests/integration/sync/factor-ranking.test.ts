import { describe, expect, it } from 'vitest'
import { model } from '@/lib/levers/model'
import { SnapshotSchema } from '@/lib/wire/snapshot-schema'
import { score } from '@/lib/scoring/score'
import { getCase, post, send, sendOne, startOnFreshDatabase } from './api'
import { createCase, editSituation, level, MADE_AT, newIds, setAnswer, submit, type Ids } from './changes'
import { readTable } from './tables'

const database = startOnFreshDatabase()
const ranking = ['alternatives', 'law', 'process', 'interests', 'fairness'] as const
const said = ranking.join(',')

async function submitted(ids: Ids, rankingSeen = 0) {
  const fieldsSeen = { factorRanking: rankingSeen }
  await send({ ...submit(ids, { 'process.time': 1, 'alternatives.withdrawal': 1 }), fieldsSeen })
  const { assessments } = await getCase(ids.caseId)
  return SnapshotSchema.parse(assessments[0]?.snapshot)
}

async function answered(): Promise<Ids> {
  const ids = newIds()
  await send(
    createCase(ids),
    setAnswer(ids, 'process.time', level(3)),
    setAnswer(ids, 'alternatives.withdrawal', level(4)),
  )
  return ids
}

describe('the ranking of the factors', () => {
  it('can be changed and taken back, and collides like every other part', async () => {
    const ids = newIds()
    await send(createCase(ids), editSituation(ids, 'factorRanking', said))
    const second = editSituation(ids, 'factorRanking', '')

    expect(await sendOne(second)).toEqual({
      changeId: second.changeId,
      kind: 'conflict',
      theirs: { of: 'situation', value: said, revision: 1, madeAt: MADE_AT, by: 'local' },
    })
    expect(await sendOne(editSituation(ids, 'factorRanking', '', 1))).toMatchObject({ revision: 2 })
    expect((await getCase(ids.caseId)).situation.factorRanking.value).toBe('')
  })

  it('is in the tables in its order, in the log too', async () => {
    const ids = newIds()
    await send(createCase(ids), editSituation(ids, 'factorRanking', said))

    const [row] = (await readTable(database.url(), 'Case')).filter(({ id }) => id === ids.caseId)
    expect(row).toMatchObject({ factorRanking: `{${said}}` })
    const log = (await readTable(database.url(), 'Change')).filter(({ caseId }) => caseId === ids.caseId)
    expect(log.map(({ factorRanking }) => factorRanking)).toEqual(['{}', `{${said}}`])
  })

  it.each([
    'law',
    'law,process',
    `${said},law`,
    'law,law,process,interests,fairness',
    said.replace(',', ', '),
    ',',
  ])('is refused at the door where it is not whole: "%s"', async (value) => {
    const response = await post(
      JSON.stringify({ changes: [editSituation(newIds(), 'factorRanking', value)] }),
    )
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('must name each factor once, or be empty')
  })

  it('is scored with at submission, and frozen beside what it led to', async () => {
    const ids = await answered()
    await send(editSituation(ids, 'factorRanking', said))
    const snapshot = await submitted(ids, 1)

    const answers = {
      'process.time': { level: 3, known: 'observed' },
      'alternatives.withdrawal': { level: 4, known: 'observed' },
    } as const
    const input = { instrument: model.instrument, answers, seed: 'v1', runs: 10_000 }
    const bare = JSON.parse(JSON.stringify(score(model, input))) as unknown
    const ranked = JSON.parse(JSON.stringify(score(model, { ...input, factorRanking: ranking }))) as unknown
    expect(snapshot.situation.factorRanking).toEqual(ranking)
    expect(snapshot.result).toEqual(ranked)
    expect(snapshot.result).not.toEqual(bare)
  })

  it('is absent from what was frozen without one, or before it could be said', async () => {
    const snapshot = await submitted(await answered())
    expect('factorRanking' in snapshot.situation).toBe(false)
  })
})

describe('a submission', () => {
  it('freezes nothing when the ranking was not seen, or has moved since', async () => {
    const ids = await answered()
    const seen = { 'process.time': 1, 'alternatives.withdrawal': 1 }
    await send(editSituation(ids, 'factorRanking', said))
    const unseen = { kind: 'conflict', theirs: { of: 'submit', changedItems: ['factorRanking'] } }

    expect(await sendOne(submit(ids, seen))).toMatchObject(unseen)
    await send(editSituation(ids, 'factorRanking', '', 1))
    expect(await sendOne({ ...submit(ids, seen), fieldsSeen: { factorRanking: 1 } })).toMatchObject(unseen)
    expect((await getCase(ids.caseId)).assessments[0]).toMatchObject({ status: 'draft', snapshot: null })
    expect(await sendOne({ ...submit(ids, seen), fieldsSeen: { factorRanking: 2 } })).toMatchObject({
      kind: 'applied',
    })
  })
})

import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { get, getCase, getList, send, sendOne, startOnFreshDatabase } from './api'
import {
  createCase,
  deleteCase,
  editSituation,
  level,
  MADE_AT,
  newId,
  newIds,
  reAssess,
  setAnswer,
  submit,
} from './changes'

const database = startOnFreshDatabase()

describe('two devices that change the same thing', () => {
  it('keep both values: the first stands, the second is told of it and is in the log', async () => {
    const ids = newIds()
    const mine = setAnswer(ids, 'process.time', level(1, 'Heard from the driver'))
    const theirs = setAnswer(ids, 'process.time', level(4, 'Seen at the bridge'))
    await send(createCase(ids), mine)

    expect(await sendOne(theirs)).toEqual({
      changeId: theirs.changeId,
      kind: 'conflict',
      theirs: { of: 'answer', answer: mine.answer, revision: 1, madeAt: MADE_AT, by: 'local' },
    })
    expect((await getCase(ids.caseId)).assessments[0]?.answers['process.time']).toMatchObject(mine.answer)
    const client = new pg.Client({ connectionString: database.url() })
    await client.connect()
    const { rows } = await client.query(
      `SELECT c.level, t.body, c.outcome FROM "Change" c JOIN "PrivateText" t ON t.id = c."textId"
       WHERE c."caseId" = $1 ORDER BY c.position`,
      [ids.caseId],
    )
    await client.end()
    expect(rows).toEqual([
      { level: 1, body: 'Heard from the driver', outcome: 'applied' },
      { level: 4, body: 'Seen at the bridge', outcome: 'conflict' },
    ])
  })

  it('settle it by sending the chosen value on the revision they were told', async () => {
    const ids = newIds()
    await send(createCase(ids), editSituation(ids, 'ask', 'Two trucks'))
    const conflict = await sendOne(editSituation(ids, 'ask', 'Three trucks'))
    expect(conflict).toMatchObject({
      kind: 'conflict',
      theirs: { of: 'situation', value: 'Two trucks', revision: 1 },
    })

    expect(await sendOne(editSituation(ids, 'ask', 'Three trucks', 1))).toMatchObject({ revision: 2 })
  })

  it('do not meet when they change different things at once', async () => {
    const ids = newIds()
    await send(createCase(ids))
    const items = ['process.time', 'process.security', 'law.weight', 'law.coverage', 'fairness.notions']

    const outcomes = await Promise.all([
      ...items.map((item, index) => sendOne(setAnswer(ids, item, level(2, index % 2 === 0 ? '' : 'Note')))),
      sendOne(editSituation(ids, 'ask', 'Passage')),
      sendOne(editSituation(ids, 'area', 'North')),
    ])
    expect(outcomes.map(({ kind }) => kind)).toEqual(outcomes.map(() => 'applied'))
    const [assessment] = (await getCase(ids.caseId)).assessments
    expect(assessment?.revision).toBe(6)
    expect(Object.keys(assessment?.answers ?? {}).toSorted()).toEqual(items.toSorted())
  })

  it('never both win when they change one item at once', async () => {
    const ids = newIds()
    await send(createCase(ids))
    for (const base of [0, 1, 2, 3, 4]) {
      const outcomes = await Promise.all(
        [0, 1, 2, 3].map((value) => {
          const note = value === 3 ? 'The slow way, behind the lock' : ''
          return sendOne(setAnswer(ids, 'process.time', level(value as 0 | 1 | 2 | 3, note), base))
        }),
      )
      expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual([
        'applied',
        'conflict',
        'conflict',
        'conflict',
      ])
    }
    expect((await getCase(ids.caseId)).assessments[0]?.answers['process.time']?.revision).toBe(5)
  })
})

describe('a submission', () => {
  it('freezes nothing when an item has moved, or was never seen, or is seen but not there', async () => {
    const ids = newIds()
    await send(
      createCase(ids),
      setAnswer(ids, 'process.time', level(1)),
      setAnswer(ids, 'process.security', level(1)),
      setAnswer(ids, 'law.weight', level(1)),
      setAnswer(ids, 'process.time', level(2), 1),
    )
    expect(
      await sendOne(submit(ids, { 'process.time': 1, 'process.security': 1, 'fairness.notions': 3 })),
    ).toMatchObject({
      kind: 'conflict',
      theirs: { of: 'submit', changedItems: ['fairness.notions', 'law.weight', 'process.time'] },
    })
    expect((await getCase(ids.caseId)).assessments[0]).toMatchObject({ status: 'draft', snapshot: null })
  })

  it('is taken once when two devices submit at once, and what comes later is refused', async () => {
    const ids = newIds()
    await send(createCase(ids), setAnswer(ids, 'process.time', level(1)))

    const outcomes = await Promise.all([1, 2, 3].map(() => sendOne(submit(ids, { 'process.time': 1 }))))
    expect(
      outcomes.map((outcome) => (outcome.kind === 'refused' ? outcome.reason : outcome.kind)).toSorted(),
    ).toEqual(['already-submitted', 'already-submitted', 'applied'])
    expect(await sendOne(setAnswer(ids, 'process.time', level(3), 1))).toMatchObject({
      reason: 'already-submitted',
    })
    expect((await getCase(ids.caseId)).assessments[0]?.answers['process.time']).toMatchObject(level(1))
  })

  it('never freezes an answer that arrives at the same moment without having been seen', async () => {
    for (const note of ['', 'With a note', '', 'With a note']) {
      const ids = newIds()
      await send(createCase(ids), setAnswer(ids, 'process.time', level(1)))

      const [submitted, answered] = await Promise.all([
        sendOne(submit(ids, { 'process.time': 1 })),
        sendOne(setAnswer(ids, 'process.time', level(4, note), 1)),
      ])
      expect([submitted.kind, answered.kind]).toSatisfy(
        ([one, other]: string[]) =>
          (one === 'applied' && other === 'refused') || (one === 'conflict' && other === 'applied'),
      )
    }
  })
})

describe('a deletion', () => {
  it('wins over everything that is under way, and nothing of the case comes back', async () => {
    for (const round of [1, 2, 3, 4]) {
      const ids = newIds()
      const created = createCase(ids)
      await send(created, setAnswer(ids, 'process.time', level(1)))

      const outcomes = await Promise.all([
        sendOne(setAnswer(ids, 'process.time', level(2, round % 2 === 0 ? 'Note' : ''), 1)),
        sendOne(created),
        sendOne(deleteCase(ids)),
        sendOne(createCase(ids)),
        sendOne(editSituation(ids, 'ask', 'Passage')),
        sendOne(submit(ids, { 'process.time': 1 })),
      ])
      expect(outcomes[2]).toMatchObject({ kind: 'applied', revision: 0 })
      expect((await get(`?case=${ids.caseId}`)).status).toBe(410)
      expect((await getList()).cases.map(({ caseId }) => caseId)).not.toContain(ids.caseId)
    }
  })
})

describe('re-assessing', () => {
  it('makes one draft when two devices do it at once', async () => {
    const ids = newIds()
    await send(createCase(ids), submit(ids))

    const outcomes = await Promise.all([newId(), newId(), newId()].map((id) => sendOne(reAssess(ids, id))))
    expect(
      outcomes.map((outcome) => (outcome.kind === 'refused' ? outcome.reason : outcome.kind)).toSorted(),
    ).toEqual(['applied', 'draft-exists', 'draft-exists'])
  })

  it('keeps assessments in the order they were made, whatever the clocks of the devices say', async () => {
    const ids = newIds()
    const second = { ...ids, assessmentId: newId() }
    await send(
      createCase(ids),
      submit(ids),
      { ...reAssess(ids, second.assessmentId), madeAt: '1999-01-01T00:00:00.000Z' },
      submit(second),
      { ...reAssess(second), madeAt: '1998-01-01T00:00:00.000Z' },
    )
    const { assessments } = await getCase(ids.caseId)
    expect(assessments.map(({ status, basedOn }) => [status, basedOn])).toEqual([
      ['submitted', null],
      ['submitted', ids.assessmentId],
      ['draft', second.assessmentId],
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { getCase, send, sendOne, startOnFreshDatabase } from './api'
import { createCase, deleteCase, editSituation, level, newIds, reAssess, setAnswer, submit } from './changes'

startOnFreshDatabase()

describe('a change that is sent again', () => {
  it('gets the same outcome, whatever it was, and changes nothing', async () => {
    const ids = newIds()
    const changes = [
      createCase(ids),
      editSituation(ids, 'ask', 'Passage'),
      editSituation(ids, 'ask', 'Something else'), // conflict: was never seen
      editSituation(ids, 'meetingDate', '2026-12-01'),
      editSituation(ids, 'meetingDate', '2026-12-24'), // conflict on a date
      setAnswer(ids, 'process.time', level(1)),
      setAnswer(ids, 'process.time', level(2, 'With a note'), 1),
      setAnswer(ids, 'process.time', level(4, 'From the other device')), // conflict
      setAnswer(ids, 'process.weather', level(4)), // refused
      submit(ids), // conflict: saw nothing
      submit(ids, { 'process.time': 2 }),
      setAnswer(ids, 'process.time', level(0), 2), // refused: submitted
      reAssess(ids),
    ]
    const first = await send(...changes)
    const before = await getCase(ids.caseId)
    expect(first.map(({ kind }) => kind)).toEqual([
      ...[
        'applied',
        'applied',
        'conflict',
        'applied',
        'conflict',
        'applied',
        'applied',
        'conflict',
        'refused',
      ],
      ...['conflict', 'applied', 'refused', 'applied'],
    ])

    expect(await send(...changes)).toEqual(first)
    expect(await send(...changes.toReversed())).toEqual(first.toReversed())
    expect(await getCase(ids.caseId)).toEqual(before)
  })

  it('says what stood in the way then, not what stands there now', async () => {
    const ids = newIds()
    await send(createCase(ids), setAnswer(ids, 'process.time', level(1, 'First')))
    const late = setAnswer(ids, 'process.time', level(3))
    const then = await sendOne(late)
    await send(setAnswer(ids, 'process.time', level(4, 'Second'), 1))

    expect(then).toMatchObject({ kind: 'conflict', theirs: { answer: level(1, 'First'), revision: 1 } })
    expect(await sendOne(late)).toEqual(then)
  })

  it('has one effect when fifty copies arrive at once', async () => {
    const ids = newIds()
    const created = createCase(ids)
    const fifty = async (change: Parameters<typeof sendOne>[0]) =>
      new Set(
        (await Promise.all(Array.from({ length: 50 }, () => sendOne(change)))).map((outcome) =>
          JSON.stringify(outcome),
        ),
      )

    expect(await fifty(created)).toEqual(
      new Set([JSON.stringify({ changeId: created.changeId, kind: 'applied', revision: 1 })]),
    )
    expect((await fifty(setAnswer(ids, 'process.time', level(1)))).size).toBe(1)
    expect((await fifty(setAnswer(ids, 'process.time', level(2, 'Noted'), 1))).size).toBe(1)
    expect((await fifty(editSituation(ids, 'ask', 'Passage'))).size).toBe(1)
    expect((await fifty(submit(ids, { 'process.time': 2 }))).size).toBe(1)
    const again = reAssess(ids)
    expect((await fifty(again)).size).toBe(1)

    const { situation, assessments } = await getCase(ids.caseId)
    expect(situation.ask.revision).toBe(1)
    expect(assessments.map(({ status, revision }) => [status, revision])).toEqual([
      ['submitted', 4], // created, two answers, submitted
      ['draft', 1],
    ])
    expect((await fifty(deleteCase(ids))).size).toBe(1)
  })

  it('is refused when its id was used for something else, in this case or another', async () => {
    const ids = newIds()
    const other = newIds()
    const first = setAnswer(ids, 'process.time', level(1))
    await send(createCase(ids), createCase(other), first)
    const { changeId } = first

    const outcomes = await send(
      { ...setAnswer(ids, 'process.security', level(1)), changeId },
      { ...editSituation(ids, 'ask', 'Passage'), changeId },
      { ...setAnswer(other, 'process.time', level(1)), changeId },
      { ...createCase(newIds()), changeId },
      { ...deleteCase(ids), changeId },
    )
    for (const outcome of outcomes) expect(outcome).toMatchObject({ kind: 'refused', reason: 'id-in-use' })
    expect(Object.keys((await getCase(ids.caseId)).assessments[0]?.answers ?? {})).toEqual(['process.time'])
    expect((await getCase(other.caseId)).assessments[0]?.answers).toEqual({})
  })

  it('is taken by one of two cases when both use its id at once', async () => {
    const ids = newIds()
    const other = newIds()
    await send(createCase(ids), createCase(other))
    for (const item of ['process.time', 'process.security', 'law.weight', 'law.coverage']) {
      const first = setAnswer(ids, item, level(1, item === 'law.weight' ? 'A note' : ''))
      const second = { ...setAnswer(other, item, level(2)), changeId: first.changeId }

      const kinds = (await Promise.all([sendOne(first), sendOne(second)])).map(({ kind }) => kind)
      expect(kinds.toSorted()).toEqual(['applied', 'refused'])
    }
  })
})

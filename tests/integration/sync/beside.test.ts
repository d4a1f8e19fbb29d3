import { describe, expect, it } from 'vitest'
import { getCase, getList, get, post, send, sendOne, startOnFreshDatabase } from './api'
import { createCase, deleteCase, level, newIds, setAnswer } from './changes'
import { readTable } from './tables'

const database = startOnFreshDatabase()

describe('a case beside another', () => {
  it('says so when it is read and in the list; the first says nothing', async () => {
    const first = newIds()
    const second = newIds()
    await send(createCase(first), { ...createCase(second), besideCaseId: first.caseId })

    expect(await getCase(second.caseId)).toMatchObject({ besideCaseId: first.caseId })
    expect(await getCase(first.caseId)).toMatchObject({ besideCaseId: null })
    const { cases } = await getList()
    expect(cases.map(({ caseId, besideCaseId }) => [caseId, besideCaseId])).toEqual([
      [second.caseId, first.caseId],
      [first.caseId, null],
    ])
  })

  it('is blind: what is read of it holds nothing of the first but its id', async () => {
    const first = newIds()
    const second = newIds()
    await send(createCase(first), setAnswer(first, 'process.time', level(4, 'A note')))
    await send({ ...createCase(second), besideCaseId: first.caseId })

    const { assessments } = await getCase(second.caseId)
    expect(assessments).toMatchObject([{ answers: {}, basedOn: null }])
  })

  it('may arrive before the first', async () => {
    const first = newIds()
    const second = newIds()
    const outcomes = await send({ ...createCase(second), besideCaseId: first.caseId }, createCase(first))
    expect(outcomes).toMatchObject([{ kind: 'applied' }, { kind: 'applied' }])
  })

  it('stays when the first is deleted, and points to what is left of it', async () => {
    const first = newIds()
    const second = newIds()
    await send(createCase(first), { ...createCase(second), besideCaseId: first.caseId })
    const { cursor } = await getList()
    await send(setAnswer(second, 'process.time', level(2)), deleteCase(first))

    expect((await get(`?case=${first.caseId}`)).status).toBe(410)
    const kept = await getCase(second.caseId)
    expect(kept).toMatchObject({ besideCaseId: first.caseId })
    expect(kept.assessments[0]?.answers['process.time']?.value).toEqual({ kind: 'level', level: 2 })
    expect((await getList(cursor)).deleted).toContain(first.caseId)
  })

  it('is in the log as it was sent, and counts once when it is sent again', async () => {
    const first = newIds()
    const creation = { ...createCase(newIds()), besideCaseId: first.caseId }
    expect(await sendOne(creation)).toEqual(await sendOne(creation))

    const log = (await readTable(database.url(), 'Change')).filter(({ id }) => id === creation.changeId)
    expect(log).toMatchObject([{ kind: 'create_case', besideCaseId: first.caseId }])
  })

  it.each([
    ['itself', (own: string) => own],
    ['no id', () => 'the first one'],
    ['nothing', () => null],
    ['an operator', () => ({ not: '' })],
  ])('is refused at the door beside %s', async (_what, beside) => {
    const creation = createCase(newIds())
    const besideCaseId = beside(creation.caseId)
    const response = await post(JSON.stringify({ changes: [{ ...creation, besideCaseId }] }))
    expect(response.status).toBe(400)
  })
})

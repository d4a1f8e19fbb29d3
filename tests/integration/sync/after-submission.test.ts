import { describe, expect, it } from 'vitest'
import { get, getCase, getList, send, sendOne, startOnFreshDatabase } from './api'
import {
  createCase,
  deleteCase,
  editSituation,
  level,
  MADE_AT,
  newIds,
  reAssess,
  setAnswer,
  submit,
} from './changes'

startOnFreshDatabase()

describe('a new assessment of a submitted case', () => {
  it('starts with the answers and notes of the submitted one, each at revision 1', async () => {
    const ids = newIds()
    await send(
      createCase(ids),
      setAnswer(ids, 'process.time', level(1)),
      setAnswer(ids, 'process.time', level(2, 'A note'), 1),
      submit(ids, { 'process.time': 2 }),
    )

    const again = reAssess(ids)
    expect(await sendOne(again)).toMatchObject({ kind: 'applied', revision: 1 })
    const { assessments } = await getCase(ids.caseId)
    expect(assessments.map(({ status }) => status)).toEqual(['submitted', 'draft'])
    expect(assessments[1]).toMatchObject({
      assessmentId: again.assessmentId,
      basedOn: ids.assessmentId,
      revision: 1,
      snapshot: null,
      answers: { 'process.time': { ...level(2, 'A note'), revision: 1, madeAt: MADE_AT } },
    })
    expect((await getList()).cases[0]).toMatchObject({ caseId: ids.caseId, status: 'draft' })
  })

  it('is refused while there is a draft, from a draft, and from what does not exist', async () => {
    const ids = newIds()
    await send(createCase(ids))
    expect(await sendOne(reAssess(ids))).toMatchObject({ reason: 'not-submitted' })
    expect(await sendOne(reAssess({ ...newIds(), caseId: ids.caseId }))).toMatchObject({
      reason: 'unknown-assessment',
    })
    await send(submit(ids), reAssess(ids))
    expect(await sendOne(reAssess(ids))).toMatchObject({ reason: 'draft-exists' })
  })
})

describe('a deleted case', () => {
  it('is gone, is named among the deleted, and refuses what comes later', async () => {
    const ids = newIds()
    const answered = setAnswer(ids, 'process.time', level(2))
    await send(createCase(ids), answered)

    const before = await getList()
    const deleted = deleteCase(ids)
    expect(await sendOne(deleted)).toEqual({ changeId: deleted.changeId, kind: 'applied', revision: 0 })

    expect((await get(`?case=${ids.caseId}`)).status).toBe(410)
    const list = await getList(before.cursor)
    expect(list.deleted).toContain(ids.caseId)
    expect(list.cases.map(({ caseId }) => caseId)).not.toContain(ids.caseId)

    const late = [
      answered,
      createCase(ids),
      setAnswer(ids, 'process.time', level(3), 1),
      editSituation(ids, 'ask', 'Still there?'),
      submit(ids),
      reAssess(ids),
      createCase({ ...newIds(), assessmentId: ids.assessmentId }),
    ]
    for (const outcome of await send(...late)) {
      expect(outcome).toMatchObject({ kind: 'refused', reason: 'deleted' })
    }
    expect(await sendOne(deleted)).toEqual({ changeId: deleted.changeId, kind: 'applied', revision: 0 })
    expect(await sendOne(deleteCase(ids))).toMatchObject({ kind: 'applied', revision: 0 })
  })

  it('cannot be one that never was', async () => {
    expect(await sendOne(deleteCase(newIds()))).toMatchObject({ kind: 'refused', reason: 'unknown-case' })
  })
})

import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { getCase, getList, send, sendOne, startOnFreshDatabase } from './api'
import { createCase, editSituation, level, newIds, reAssess, setAnswer, submit, type Ids } from './changes'
import { readTable } from './tables'

const database = startOnFreshDatabase()

/** As a newer version of this program leaves it, in a database that an older one is given: by a backup, say. */
async function makeNewer({ assessmentId }: Ids): Promise<void> {
  const client = new pg.Client({ connectionString: database.url() })
  await client.connect()
  try {
    await client.query(`UPDATE "Assessment" SET "instrumentVersion" = '999' WHERE id = $1`, [assessmentId])
  } finally {
    await client.end()
  }
}

describe('an assessment with questions that are newer than this program', () => {
  it('is listed and read as it is', async () => {
    const ids = newIds()
    await send(createCase(ids), setAnswer(ids, 'process.time', level(2, 'A note')))
    await makeNewer(ids)
    expect((await getList()).cases[0]).toMatchObject({ caseId: ids.caseId, status: 'draft' })
    const { assessments } = await getCase(ids.caseId)
    expect(assessments).toMatchObject([
      { instrument: '999', answers: { 'process.time': { ...level(2, 'A note'), revision: 1 } } },
    ])
  })

  it('takes no answer and is not frozen, each with its reason, and nothing of it changes', async () => {
    const ids = newIds()
    await send(createCase(ids), setAnswer(ids, 'process.time', level(2)))
    await makeNewer(ids)
    const before = await readTable(database.url(), 'Answer')
    for (const change of [setAnswer(ids, 'process.time', level(3), 1), submit(ids, { 'process.time': 1 })]) {
      expect(await sendOne(change)).toMatchObject({ kind: 'refused', reason: 'unknown-instrument' })
    }
    expect(await readTable(database.url(), 'Answer')).toEqual(before)
    expect(await readTable(database.url(), 'Snapshot')).toEqual([])
    expect((await getCase(ids.caseId)).assessments).toMatchObject([{ status: 'draft', snapshot: null }])
  })

  it('still takes what is said of its situation', async () => {
    const ids = newIds()
    await send(createCase(ids))
    await makeNewer(ids)
    expect(await sendOne(editSituation(ids, 'codeName', 'Far Bank'))).toMatchObject({ kind: 'applied' })
  })

  it('is not gone on with, neither with its own questions nor with newer ones', async () => {
    const ids = newIds()
    await send(createCase(ids), submit(ids))
    expect(await sendOne({ ...reAssess(ids), instrument: '999' })).toMatchObject({
      kind: 'refused',
      reason: 'unknown-instrument',
    })
    await makeNewer(ids)
    expect(await sendOne(reAssess(ids))).toMatchObject({ kind: 'refused', reason: 'unknown-instrument' })
    expect((await getCase(ids.caseId)).assessments).toHaveLength(1)
  })
})

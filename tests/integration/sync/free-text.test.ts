import { describe, expect, it } from 'vitest'
import { send, startOnFreshDatabase } from './api'
import {
  createCase,
  deleteCase,
  editSituation,
  level,
  newId,
  newIds,
  reAssess,
  setAnswer,
  submit,
} from './changes'
import { listTables, readTable } from './tables'

const database = startOnFreshDatabase()

const CANARY = 'CANARY'

/** A case with a canary in everything a person can write, accepted, conflicting and refused, over two assessments. */
async function makeCase() {
  const ids = newIds()
  const next = { ...ids, assessmentId: newId() }
  await send(
    createCase(ids),
    editSituation(ids, 'codeName', `${CANARY} name`),
    editSituation(ids, 'ask', `${CANARY} ask`),
    editSituation(ids, 'counterpart', `${CANARY} counterpart`),
    editSituation(ids, 'area', `${CANARY} area`),
    editSituation(ids, 'ask', `${CANARY} conflicting ask`),
    setAnswer(ids, 'process.time', level(1, `${CANARY} note`)),
    setAnswer(ids, 'process.time', level(2, `${CANARY} conflicting note`)),
    setAnswer(ids, 'process.weather', level(2, `${CANARY} refused note`)),
    submit(ids, { 'process.time': 1 }),
    setAnswer(ids, 'process.time', level(3, `${CANARY} late note`), 1),
    reAssess(ids, next.assessmentId),
    setAnswer(next, 'process.time', level(3, `${CANARY} newer note`), 1),
  )
  return ids
}

const tablesWith = async (needle: string) => {
  const found: string[] = []
  for (const table of await listTables(database.url())) {
    if (JSON.stringify(await readTable(database.url(), table)).includes(needle)) found.push(table)
  }
  return found
}

describe('what a person writes', () => {
  it('is in one table and in no other, also where it was not accepted', async () => {
    await makeCase()

    expect(await tablesWith(CANARY)).toEqual(['PrivateText'])
    const texts = await readTable(database.url(), 'PrivateText')
    expect(texts.map(({ body }) => body)).toHaveLength(10)
  })

  it('is erased with its case, and only ids are left', async () => {
    const ids = await makeCase()
    const kept = await makeCase()
    await send(deleteCase(ids))

    const left = await tablesWith(ids.caseId)
    expect(left.toSorted()).toEqual(['Audit', 'Tombstone'])
    const rows = await readTable(database.url(), 'Tombstone')
    expect(rows.map(({ kind }) => kind).toSorted()).toEqual(['assessment', 'assessment', 'case'])
    expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual([
      'caseId',
      'changeId',
      'deletedAt',
      'id',
      'kind',
      'missionId',
      'position',
      'readers',
    ])
    expect((await tablesWith(kept.caseId)).toSorted()).toEqual(
      ['Assessment', 'Audit', 'Case', 'Change', 'PrivateText', 'SituationField'].toSorted(),
    )
  })
})

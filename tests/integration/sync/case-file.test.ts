import { describe, expect, it } from 'vitest'
import { SnapshotSchema } from '@/lib/wire/snapshot-schema'
import type { Change } from '@/lib/wire/sync-types'
import { get, getCase, getList, send, sendOne, startOnFreshDatabase } from './api'
import {
  createCase,
  deleteCase,
  editSituation,
  level,
  newId,
  newIds,
  reAssess,
  saying,
  setAnswer,
  submit,
  type Ids,
} from './changes'
import { listTables, readTable } from './tables'

const database = startOnFreshDatabase()

/** How many rows each table has. */
async function countRows() {
  const all = await listTables(database.url())
  const tables = all.filter((table) => table !== 'Audit') // what was tried stays in the trail, by id
  const counts = tables.map(
    async (table) => [table, (await readTable(database.url(), table)).length] as const,
  )
  return Object.fromEntries(await Promise.all(counts))
}

type TakeIn = Extract<Change, { kind: 'take-in' }>

const then = '2026-03-03T09:00:00.000Z'

/** An assessment that was submitted on another copy, in March. */
const takeIn = ({ caseId, assessmentId }: Ids, other: Partial<TakeIn> = {}): TakeIn => ({
  changeId: newId(),
  caseId,
  madeAt: '2026-11-30T08:00:00.000Z',
  kind: 'take-in',
  assessmentId,
  instrument: '1',
  basedOn: null,
  createdAt: '2026-03-02T09:00:00.000Z',
  submittedAt: then,
  language: 'en',
  answers: {
    'process.time': { ...level(3, 'They wait for the rains.'), madeAt: '2026-03-02T10:00:00.000Z' },
    'ours.denounced': { ...saying({ kind: 'yesno', yes: true }), madeAt: '2026-03-02T10:01:00.000Z' },
  },
  situation: { counterpartLevel: 'checkpoint', meetingDate: '2026-03-05' },
  caseCreatedAt: '2026-03-01T09:00:00.000Z',
  seen: {},
  ...other,
})

describe('an assessment that was submitted on another copy', () => {
  it('makes its case here, as it was then, and with a result that this server worked out', async () => {
    const ids = newIds()
    expect(await sendOne(takeIn(ids))).toMatchObject({ kind: 'applied' })

    const found = await getCase(ids.caseId)
    expect(found).toMatchObject({
      createdAt: '2026-03-01T09:00:00.000Z',
      assessments: [
        {
          ...{ assessmentId: ids.assessmentId, status: 'submitted', submittedAt: then },
          answers: {
            'process.time': {
              note: 'They wait for the rains.',
              madeAt: '2026-03-02T10:00:00.000Z',
              revision: 1,
            },
          },
        },
      ],
    })
    const snapshot = SnapshotSchema.parse(found.assessments[0]?.snapshot)
    expect(snapshot).toMatchObject({ submittedAt: then, situation: { meetingDate: '2026-03-05' } })
    expect((await getList()).cases).toContainEqual(
      expect.objectContaining({ caseId: ids.caseId, status: 'submitted' }),
    )
  })

  it('has the result that the same answers have when they are submitted here', async () => {
    const [there, here] = [newIds(), newIds()]
    await send(takeIn(there))
    await send(
      createCase(here),
      setAnswer(here, 'process.time', level(3)),
      setAnswer(here, 'ours.denounced', saying({ kind: 'yesno', yes: true })),
      submit(here, { 'process.time': 1, 'ours.denounced': 1 }),
    )
    const results = await Promise.all(
      [there, here].map(async ({ caseId }) =>
        SnapshotSchema.parse((await getCase(caseId)).assessments[0]?.snapshot),
      ),
    )
    expect(results[0]?.result).toEqual(results[1]?.result)
  })

  it('counts what was said of the situation then, not what the case says now', async () => {
    const ids = newIds()
    const ranking = ['law', 'process', 'fairness', 'interests', 'alternatives'] as const
    await send(takeIn(ids, { situation: { counterpartLevel: '', meetingDate: '', factorRanking: ranking } }))
    await send(editSituation(ids, 'meetingDate', '2026-12-24'))

    const snapshot = SnapshotSchema.parse((await getCase(ids.caseId)).assessments[0]?.snapshot)
    expect(snapshot.situation).toEqual({ counterpartLevel: '', meetingDate: '', factorRanking: ranking })
  })

  it('changes nothing when it comes again, from another device or with other answers', async () => {
    const ids = newIds()
    await send(takeIn(ids))
    const before = await getCase(ids.caseId)
    const answers = { 'process.time': { ...level(0), madeAt: then } }

    expect(await sendOne(takeIn(ids))).toMatchObject({ kind: 'applied' })
    expect(await sendOne(takeIn(ids, { answers }))).toMatchObject({ kind: 'applied' })
    expect(await getCase(ids.caseId)).toEqual(before)
  })

  it('stands before a look that is open here, which goes on', async () => {
    const ids = newIds()
    await send(createCase(ids), submit(ids))
    const open = newId()
    await send(reAssess(ids, open))
    const other = newId()
    expect(
      await sendOne(takeIn({ ...ids, assessmentId: other }, { basedOn: ids.assessmentId })),
    ).toMatchObject({ kind: 'applied' })

    const { assessments } = await getCase(ids.caseId)
    expect(assessments.map(({ assessmentId, status }) => [assessmentId, status])).toEqual([
      [other, 'submitted'], // in March
      [ids.assessmentId, 'submitted'],
      [open, 'draft'],
    ])
    expect((await getList()).cases).toContainEqual(
      expect.objectContaining({ caseId: ids.caseId, status: 'draft' }),
    )
  })

  it('becomes of one that is open here what it was there, if nobody has changed it since', async () => {
    const ids = newIds()
    await send(createCase(ids), setAnswer(ids, 'process.time', level(1)))
    expect(await sendOne(takeIn(ids, { seen: {} }))).toEqual(
      expect.objectContaining({ kind: 'conflict', theirs: { of: 'submit', changedItems: ['process.time'] } }),
    )
    expect((await getCase(ids.caseId)).assessments).toMatchObject([
      { status: 'draft', answers: { 'process.time': { value: { kind: 'level', level: 1 } } } },
    ])
    expect(await sendOne(takeIn(ids, { seen: { 'process.time': 1 } }))).toMatchObject({ kind: 'applied' })
    expect((await getCase(ids.caseId)).assessments).toMatchObject([
      {
        status: 'submitted',
        answers: {
          'process.time': { value: { kind: 'level', level: 3 }, revision: 2 },
          'ours.denounced': { revision: 1 },
        },
      },
    ])
  })

  it.each([
    ['questions of a version that is not known here', { instrument: '9' }, 'unknown-instrument'],
    [
      'a question that is not asked',
      { answers: { 'process.weather': { ...level(1), madeAt: then } } },
      'unknown-item',
    ],
    [
      'an answer of another kind',
      { answers: { 'process.time': { ...saying({ kind: 'yesno', yes: true }), madeAt: then } } },
      'answer-does-not-fit-item',
    ],
  ])('leaves nothing behind where it holds %s', async (_what, other, reason) => {
    const before = await countRows()
    const ids = newIds()
    expect(await sendOne(takeIn(ids, other))).toMatchObject({ kind: 'refused', reason })
    expect(await countRows()).toEqual(before)
    expect((await get(`?case=${ids.caseId}`)).status).toBe(404)
  })

  it('does not bring back a case that was deleted, nor take an id of another case', async () => {
    const ids = newIds()
    await send(takeIn(ids), deleteCase(ids))
    expect(await sendOne(takeIn(ids))).toMatchObject({ kind: 'refused', reason: 'deleted' })

    const [first, second] = [newIds(), newIds()]
    await send(takeIn(first), takeIn(second))
    const taken = takeIn({ caseId: first.caseId, assessmentId: second.assessmentId })
    expect(await sendOne(taken)).toMatchObject({ kind: 'refused', reason: 'id-in-use' })
  })

  it('makes one case of two devices that open the same file at the same time', async () => {
    const ids = newIds()
    const outcomes = await Promise.all([sendOne(takeIn(ids)), sendOne(takeIn(ids)), sendOne(takeIn(ids))])
    expect(outcomes.map(({ kind }) => kind)).toEqual(['applied', 'applied', 'applied'])
    expect((await getCase(ids.caseId)).assessments).toHaveLength(1)
  })
})

describe('what the server tells of earlier values', () => {
  it('is when they were said, in order, and nothing of what they said', async () => {
    const ids = newIds()
    const said = (value: 0 | 1, note: string, day: string, revision: number): Change => ({
      ...setAnswer(ids, 'process.time', level(value, note), revision),
      madeAt: `2026-11-2${day}T08:00:00.000Z`,
    })
    await send(
      createCase(ids),
      editSituation(ids, 'codeName', 'Heron'),
      said(0, 'gone', '3', 0),
      said(1, 'stays', '2', 1), // a clock that went back
      said(1, 'not taken', '4', 0),
    )
    const reply = await get(`?past=${ids.caseId}`)
    expect(await reply.json()).toEqual({
      past: {
        'situation codeName': ['2026-11-22T08:00:00.000Z'],
        [`answer ${ids.assessmentId} process.time`]: ['2026-11-23T08:00:00.000Z', '2026-11-22T08:00:00.000Z'],
      },
    })
  })

  it('is nothing for a case that is not there, and no id is taken for one', async () => {
    expect(await (await get(`?past=${newId()}`)).json()).toEqual({ past: {} })
    expect((await get('?past=../x')).status).toBe(400)
  })
})

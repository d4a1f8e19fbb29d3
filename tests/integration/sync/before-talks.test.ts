import { describe, expect, it } from 'vitest'
import { SnapshotSchema } from '@/lib/wire/snapshot-schema'
import { getCase, post, send, sendOne, startOnFreshDatabase } from './api'
import { createCase, editSituation, level, MADE_AT, newIds, setAnswer, submit } from './changes'
import { readTable } from './tables'

const database = startOnFreshDatabase()

describe('what is chosen about getting to talks', () => {
  it('can be changed and emptied again, each question on its own', async () => {
    const ids = newIds()
    await send(
      createCase(ids),
      editSituation(ids, 'talks', 'none'),
      editSituation(ids, 'bringsThem', 'standing,gain'),
      editSituation(ids, 'keepsUs', 'nothing'),
      editSituation(ids, 'bringsThem', 'gain', 1),
      editSituation(ids, 'talks', '', 1),
      editSituation(ids, 'keepsUs', '', 1),
    )

    const { talks, bringsThem, keepsThem, keepsUs } = (await getCase(ids.caseId)).situation
    expect([talks, bringsThem, keepsThem, keepsUs].map(({ value, revision }) => [value, revision])).toEqual([
      ['', 2],
      ['gain', 2],
      ['', 0],
      ['', 2],
    ])
  })

  it('collides like every other part: the first stands, the second is told of it', async () => {
    const ids = newIds()
    await send(createCase(ids), editSituation(ids, 'bringsThem', 'standing,services'))
    const second = editSituation(ids, 'bringsThem', 'pressure')

    expect(await sendOne(second)).toEqual({
      changeId: second.changeId,
      kind: 'conflict',
      theirs: { of: 'situation', value: 'standing,services', revision: 1, madeAt: MADE_AT, by: 'local' },
    })
    expect(await sendOne(editSituation(ids, 'keepsThem', 'military'))).toMatchObject({ kind: 'applied' })
    expect(await sendOne(editSituation(ids, 'bringsThem', 'pressure', 1))).toMatchObject({ revision: 2 })
    expect((await getCase(ids.caseId)).situation.bringsThem.value).toBe('pressure')
  })

  it('is in the tables as choices, in the log too, and never as text', async () => {
    const ids = newIds()
    await send(
      createCase(ids),
      editSituation(ids, 'talks', 'regular'),
      editSituation(ids, 'keepsUs', 'law,people,role'),
    )

    const [row] = (await readTable(database.url(), 'Case')).filter(({ id }) => id === ids.caseId)
    expect(row).toMatchObject({
      talks: 'regular',
      bringsThem: '{}',
      keepsThem: '{}',
      keepsUs: '{law,people,role}',
    })
    const log = (await readTable(database.url(), 'Change')).filter(({ caseId }) => caseId === ids.caseId)
    expect(log.map(({ talks, keepsUs }) => [talks, keepsUs])).toEqual([
      [null, '{}'],
      ['regular', '{}'],
      [null, '{law,people,role}'],
    ])
    const texts = await readTable(database.url(), 'PrivateText')
    expect(texts.filter(({ caseId }) => caseId === ids.caseId)).toEqual([])
  })

  it.each([
    ['talks', 'sometimes,regular'],
    ['talks', 'maybe'],
    ['bringsThem', 'services,standing'],
    ['bringsThem', 'standing,standing'],
    ['bringsThem', 'standing, services'],
    ['bringsThem', 'standing,unknown'],
    ['bringsThem', 'law'],
    ['keepsThem', 'military,'],
    ['keepsUs', 'a note about a person'],
    ['keepsUs', 'law,nothing'],
  ] as const)(
    'is refused at the door where it is not written in the one way: %s %s',
    async (field, value) => {
      const ids = newIds()
      const response = await post(JSON.stringify({ changes: [editSituation(ids, field, value)] }))
      expect(response.status).toBe(400)
    },
  )

  it('is frozen with the assessment, and changes nothing in its score', async () => {
    const silent = newIds()
    const saying = newIds()
    const answer = level(3)
    await send(createCase(silent), setAnswer(silent, 'process.time', answer))
    await send(
      createCase(saying),
      setAnswer(saying, 'process.time', answer),
      editSituation(saying, 'talks', 'sometimes'),
      editSituation(saying, 'bringsThem', 'standing,pressure'),
    )
    await send(submit(silent, { 'process.time': 1 }))
    await send(submit(saying, { 'process.time': 1 }))

    const [without, chosen] = await Promise.all(
      [silent, saying].map(async ({ caseId }) =>
        SnapshotSchema.parse((await getCase(caseId)).assessments[0]?.snapshot),
      ),
    )
    expect(chosen?.situation.beforeTalks).toEqual({
      talks: ['sometimes'],
      bringsThem: ['standing', 'pressure'],
      keepsThem: [],
      keepsUs: [],
    })
    expect(chosen?.result).toEqual(without?.result)
    expect(JSON.stringify(without?.situation.beforeTalks)).toBe(
      '{"talks":[],"bringsThem":[],"keepsThem":[],"keepsUs":[]}',
    )
  })

  it('may be missing from what was frozen before it was asked', async () => {
    const ids = newIds()
    await send(createCase(ids), submit(ids))
    const snapshot = SnapshotSchema.parse((await getCase(ids.caseId)).assessments[0]?.snapshot)
    const { beforeTalks: _absent, ...situation } = snapshot.situation

    const earlier = SnapshotSchema.parse({ ...snapshot, situation })
    expect(earlier.situation.beforeTalks).toBeUndefined()
  })
})

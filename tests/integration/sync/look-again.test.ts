import { describe, expect, it } from 'vitest'
import { SnapshotSchema } from '@/lib/wire/snapshot-schema'
import { getCase, getList, post, send, sendOne, startOnFreshDatabase } from './api'
import { createCase, editSituation, newIds, submit } from './changes'
import { readTable } from './tables'

const database = startOnFreshDatabase()

describe('when to look again', () => {
  it('is in the list, so that it shows for cases that are not on the device', async () => {
    const ids = newIds()
    const silent = newIds()
    await send(createCase(silent), createCase(ids))
    await send(
      editSituation(ids, 'reviewDate', '2026-12-03'),
      editSituation(ids, 'watchFor', 'leadership,incident'),
      editSituation(ids, 'watchSeen', 'incident'),
    )

    const { cases } = await getList()
    const due = cases.map(({ caseId, reviewDate, watchFor, watchSeen }) => [
      caseId,
      reviewDate,
      watchFor,
      watchSeen,
    ])
    expect(due).toEqual([
      [ids.caseId, '2026-12-03', 'leadership,incident', 'incident'],
      [silent.caseId, '', '', ''],
    ])
  })

  it('can be emptied again, and collides part by part', async () => {
    const ids = newIds()
    await send(
      createCase(ids),
      editSituation(ids, 'reviewDate', '2026-12-03'),
      editSituation(ids, 'watchSeen', 'territory'),
    )
    expect(await sendOne(editSituation(ids, 'watchSeen', 'listing'))).toMatchObject({
      kind: 'conflict',
      theirs: { of: 'situation', value: 'territory', revision: 1 },
    })
    await send(editSituation(ids, 'watchSeen', '', 1), editSituation(ids, 'reviewDate', '', 1))

    const { reviewDate, watchSeen } = (await getCase(ids.caseId)).situation
    expect([reviewDate, watchSeen]).toMatchObject([
      { value: '', revision: 2 },
      { value: '', revision: 2 },
    ])
  })

  it('is in the tables as a day and as choices, and never as text', async () => {
    const ids = newIds()
    await send(
      createCase(ids),
      editSituation(ids, 'reviewDate', '2026-12-03'),
      editSituation(ids, 'watchFor', 'listing'),
    )

    const [row] = (await readTable(database.url(), 'Case')).filter(({ id }) => id === ids.caseId)
    expect(row).toMatchObject({ watchFor: '{listing}', watchSeen: '{}' })
    const texts = await readTable(database.url(), 'PrivateText')
    expect(texts.filter(({ caseId }) => caseId === ids.caseId)).toEqual([])
  })

  it('is not frozen with the assessment: it is about the next one', async () => {
    const ids = newIds()
    await send(createCase(ids), editSituation(ids, 'watchFor', 'listing'), submit(ids))
    const { situation } = SnapshotSchema.parse((await getCase(ids.caseId)).assessments[0]?.snapshot)
    expect(Object.keys(situation)).toEqual(['counterpartLevel', 'meetingDate', 'beforeTalks'])
  })

  it.each([
    ['reviewDate', 'tomorrow'],
    ['reviewDate', '2026-02-30'],
    ['reviewDate', '0002-12-03'],
    ['reviewDate', '2026-12-03T00:00:00Z'],
    ['watchFor', 'incident,territory'],
    ['watchFor', 'incident,incident'],
    ['watchFor', 'mediator'],
    ['watchSeen', 'incident, listing'],
    ['watchSeen', 'their leader, by name'],
  ] as const)(
    'is refused at the door where it is not written in the one way: %s %s',
    async (field, value) => {
      const response = await post(JSON.stringify({ changes: [editSituation(newIds(), field, value)] }))
      expect(response.status).toBe(400)
    },
  )
})

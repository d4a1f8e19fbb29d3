import { describe, expect, it } from 'vitest'
import { SnapshotSchema } from '@/lib/wire/snapshot-schema'
import { getCase, post, send, sendOne, startOnFreshDatabase } from './api'
import { createCase, editSituation, level, newIds, setAnswer, submit, type Ids } from './changes'
import { readTable } from './tables'

const database = startOnFreshDatabase()

const given = '2026-12-01\nLegal adviser at headquarters: talks, no payments'

/** A case in which contact may be a crime: the law forbids it. */
async function forbidden(clearance: string): Promise<Ids> {
  const ids = newIds()
  await send(createCase(ids), setAnswer(ids, 'law.restrictions', level(4)))
  if (clearance !== '') await send(editSituation(ids, 'clearance', clearance))
  return ids
}

const seen = { 'law.restrictions': 1 }

async function frozen(ids: Ids, clearanceSeen = 0) {
  await send({ ...submit(ids, seen), fieldsSeen: { clearance: clearanceSeen } })
  const { assessments } = await getCase(ids.caseId)
  return SnapshotSchema.parse(assessments[0]?.snapshot)
}

const stoppedIn = ({ result }: Awaited<ReturnType<typeof frozen>>) =>
  result.levers.filter(({ status }) => status.state === 'stopped').length

describe('a clearance', () => {
  it('is kept apart with the other private texts, and goes with its case', async () => {
    const ids = await forbidden(given)

    expect((await getCase(ids.caseId)).situation.clearance.value).toBe(given)
    const texts = await readTable(database.url(), 'PrivateText')
    expect(texts.filter(({ caseId }) => caseId === ids.caseId).map(({ body }) => body)).toEqual([given])
    const rows = [
      ...(await readTable(database.url(), 'Case')),
      ...(await readTable(database.url(), 'Change')),
    ]
    expect(JSON.stringify(rows)).not.toContain('Legal adviser')
  })

  it('collides whole: two people never get the words of one with the day of the other', async () => {
    const ids = await forbidden(given)
    expect(await sendOne(editSituation(ids, 'clearance', '2026-12-03\nThe ministry'))).toMatchObject({
      kind: 'conflict',
      theirs: { of: 'situation', value: given, revision: 1 },
    })
  })

  it('lets the levers come back that the stop holds, and the snapshot says so without its words', async () => {
    const without = await frozen(await forbidden(''))
    const cleared = await frozen(await forbidden(given), 1)

    expect(without.situation.clearances).toBeUndefined()
    expect(stoppedIn(without)).toBeGreaterThan(0)
    expect(cleared.situation.clearances).toEqual(['contact-may-be-crime'])
    expect(stoppedIn(cleared)).toBe(0)
    expect(JSON.stringify(cleared)).not.toContain('Legal adviser')
  })

  it.each(['2026-12-01\n', '2026-12-01\n  ', '\nLegal adviser'])(
    'counts only with both parts: %j',
    async (half) => {
      const snapshot = await frozen(await forbidden(half), 1)
      expect(snapshot.situation.clearances).toBeUndefined()
      expect(stoppedIn(snapshot)).toBeGreaterThan(0)
    },
  )

  it('is looked at before an assessment is frozen: a result rests on it', async () => {
    const ids = await forbidden(given)
    expect(await sendOne(submit(ids, seen))).toMatchObject({
      kind: 'conflict',
      theirs: { of: 'submit', changedItems: ['clearance'] },
    })
  })

  it.each(['Legal adviser', 'tomorrow\nLegal adviser', '2026-02-30\nLegal adviser', `${given}\0`])(
    'is refused at the door where it does not begin with a day: %j',
    async (value) => {
      const response = await post(JSON.stringify({ changes: [editSituation(newIds(), 'clearance', value)] }))
      expect(response.status).toBe(400)
    },
  )
})

describe('the kind of ask', () => {
  it('is one choice, in the tables as such, frozen with the assessment, and can be taken back', async () => {
    const ids = newIds()
    await send(createCase(ids), editSituation(ids, 'kindOfAsk', 'movement'))
    const [row] = (await readTable(database.url(), 'Case')).filter(({ id }) => id === ids.caseId)
    expect(row).toMatchObject({ kindOfAsk: 'movement' })
    await send(submit(ids))
    const { assessments } = await getCase(ids.caseId)
    expect(SnapshotSchema.parse(assessments[0]?.snapshot).situation.kindOfAsk).toBe('movement')

    await send(editSituation(ids, 'kindOfAsk', '', 1))
    expect((await getCase(ids.caseId)).situation.kindOfAsk).toMatchObject({ value: '', revision: 2 })
  })

  it.each(['ransom', 'access,pause', 'Access'])(
    'is refused at the door where it is none: %s',
    async (value) => {
      const response = await post(JSON.stringify({ changes: [editSituation(newIds(), 'kindOfAsk', value)] }))
      expect(response.status).toBe(400)
    },
  )
})

import { describe, expect, it } from 'vitest'
import { analogiesOf, type Analogies } from '@/lib/wire/analogies'
import { SnapshotSchema } from '@/lib/wire/snapshot-schema'
import { getCase, post, send, sendOne, startOnFreshDatabase } from './api'
import { createCase, editSituation, level, newIds, setAnswer, submit } from './changes'
import { readTable } from './tables'

const database = startOnFreshDatabase()

const said = {
  marks: { 'angola-1990': 0, 'angola-1997': 2 },
  own: [{ name: 'The bridge, 2019', lever: 'third.local', outcome: 'failed', alike: 'very' }],
} as const satisfies Analogies

/** A case with one answer, of which this is said; frozen. */
async function frozen(analogies: Analogies) {
  const ids = newIds()
  await send(createCase(ids), setAnswer(ids, 'fairness.notions', level(3)))
  await send(editSituation(ids, 'analogies', analogiesOf(analogies)))
  await send({ ...submit(ids, { 'fairness.notions': 1 }), fieldsSeen: { analogies: 1 } })
  const { assessments } = await getCase(ids.caseId)
  return SnapshotSchema.parse(assessments[0]?.snapshot)
}

describe('what a person says of cases like theirs', () => {
  it('is kept with the other private texts', async () => {
    const ids = newIds()
    await send(createCase(ids), editSituation(ids, 'analogies', analogiesOf(said)))
    expect((await getCase(ids.caseId)).situation.analogies.value).toBe(analogiesOf(said))
    const rows = [
      ...(await readTable(database.url(), 'Case')),
      ...(await readTable(database.url(), 'Change')),
    ]
    expect(JSON.stringify(rows)).not.toContain('The bridge')
  })

  it('is in the frozen result: a case counts twice or not at all, and no name of an own case is there', async () => {
    const plain = await frozen({ ...said, marks: {} })
    const marked = await frozen(said)
    expect(plain.situation.analogies).toBeUndefined()
    expect(marked.situation.analogies).toEqual(said.marks)
    expect(JSON.stringify(marked)).not.toContain('The bridge')

    const kOf = (snapshot: typeof plain, caseId: string) =>
      snapshot.likeUses['reputation.denounce']?.find((use) => use.caseId === caseId)?.k ?? Number.NaN
    expect(kOf(marked, 'angola-1990')).toBe(0)
    expect(kOf(marked, 'angola-1997')).toBe(2 * kOf(plain, 'angola-1997'))
    // The first is a success and counts no more, the second a failure that counts twice.
    const rateOf = ({ result }: typeof plain) =>
      result.levers.find(({ id }) => id === 'reputation.denounce')?.record?.rate ?? Number.NaN
    expect(rateOf(marked)).toBeLessThan(rateOf(plain))
  })

  it('changes no number where it is only of cases of their own', async () => {
    const plain = await frozen({ marks: { 'angola-1990': 2 }, own: [] })
    const owned = await frozen({ marks: { 'angola-1990': 2 }, own: said.own })
    expect(owned.result).toEqual(plain.result)
  })

  it('is looked at before an assessment is frozen: a result rests on it', async () => {
    const ids = newIds()
    await send(createCase(ids), editSituation(ids, 'analogies', analogiesOf(said)))
    expect(await sendOne(submit(ids, {}))).toMatchObject({
      kind: 'conflict',
      theirs: { of: 'submit', changedItems: ['analogies'] },
    })
  })

  it.each(['angola-1990', '{"marks":{"angola-1990":1},"own":[]}', '{"own":[]}'])(
    'is refused where it is written as %j',
    async (text) => {
      const ids = newIds()
      await send(createCase(ids))
      expect((await post(JSON.stringify({ changes: [editSituation(ids, 'analogies', text)] }))).status).toBe(
        400,
      )
    },
  )
})

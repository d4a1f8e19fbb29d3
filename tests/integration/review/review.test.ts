import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { plannedOf } from '@/lib/wire/planned-levers'
import type { CaseReply } from '@/lib/wire/sync-types'
import type { Browser } from '@/tests/integration/people/api'
import { joined, startWithFirstPerson } from '@/tests/integration/people/mission-people'
import {
  createCase,
  editSituation,
  level,
  newId,
  newIds,
  reAssess,
  setAnswer,
  submit,
  type Ids,
} from '@/tests/integration/sync/changes'
import { day, decide, post, read, send, waiting } from './ask-review'

const database = startWithFirstPerson()
let nia: { browser: Browser; id: string }
let omar: { browser: Browser; id: string }
let lena: { browser: Browser; id: string }

beforeAll(async () => {
  nia = await joined('Nia', ['negotiator', 'adviser'])
  omar = await joined('Omar', ['adviser'])
  lena = await joined('Lena', ['adviser'])
})

/** A submitted case of Nia's, with a lever planned. What the review binds of its situation was changed once. */
async function submitted(): Promise<Ids> {
  const ids = newIds()
  const outcomes = await nia.browser.send(
    createCase(ids),
    editSituation(ids, 'codeName', 'Heron'),
    editSituation(
      ids,
      'plannedLevers',
      plannedOf([{ lever: 'reputation.denounce', purpose: 'To be heard in the capital' }]),
    ),
    setAnswer(ids, 'process.time', level(1)),
    submit(ids, { 'process.time': 1 }),
  )
  expect(outcomes.map(({ kind }) => kind)).toEqual(outcomes.map(() => 'applied'))
  return ids
}

const standing = async ({ caseId }: Ids) => ((await nia.browser.case(caseId)) as CaseReply).review

async function run(sql: string, values: unknown[]) {
  const client = new pg.Client({ connectionString: database.url() })
  await client.connect()
  try {
    await client.query(`SELECT set_config('app.keeper', 'on', false)`)
    await client.query(sql, values)
  } finally {
    await client.end()
  }
}

describe('a case that is sent for review', () => {
  it('waits for the advisers who had no hand in it, with what demands a sign-off', async () => {
    const ids = await submitted()
    expect(await send(nia, ids)).toBe('done')
    const [review] = (await read(omar, ids)).reviews
    expect(review).toMatchObject({ state: 'waiting', submittedBy: { name: 'Nia' }, lapse: null })
    expect(review?.demands).toContain('denounce')
    expect(await waiting(omar, ids)).toBe('decide')
    expect(await waiting(nia, ids)).toBeUndefined()
    expect(await standing(ids)).toMatchObject({ state: 'waiting', by: { name: 'Nia' } })
  })

  it('is sent as it was seen, once, and by whoever works on it', async () => {
    const ids = await submitted()
    expect(await send(omar, ids)).toBe('not-yours')
    expect(await send(nia, ids, 0)).toBe('case-changed')
    expect(await send(nia, { ...ids, assessmentId: newId() })).toBe('case-changed')
    expect(await send(nia, ids)).toBe('done')
    expect(await send(nia, ids)).toBe('in-review')
  })

  it('is locked until it is taken back, but for its name, and for what has happened', async () => {
    const ids = await submitted()
    await send(nia, ids)
    const outcomes = await nia.browser.send(
      editSituation(ids, 'ask', 'Two trucks'),
      reAssess(ids),
      editSituation(ids, 'codeName', 'Egret', 1),
      editSituation(ids, 'watchSeen', 'incident'),
    )
    expect(outcomes).toMatchObject([
      { kind: 'refused', reason: 'in-review' },
      { kind: 'refused', reason: 'in-review' },
      { kind: 'applied' },
      { kind: 'applied' },
    ])
    expect(await post(omar, 'take-back', { caseId: ids.caseId })).toBe('not-yours')
    expect(await post(nia, 'take-back', { caseId: ids.caseId })).toBe('done')
    expect(await nia.browser.send(editSituation(ids, 'ask', 'Two trucks'))).toMatchObject([
      { kind: 'applied' },
    ])
    expect(await decide(omar, ids, 'ask-changes')).toBe('not-in-review')
  })

  it('is decided by nobody who owns it or changed anything in it, adviser or not', async () => {
    const ids = await submitted()
    await send(nia, ids)
    expect(await decide(nia, ids, 'endorse', day(30))).toBe('not-yours')
    await run(`INSERT INTO "CaseAccess" VALUES ($1, $2, 'named', NULL, $2, now(), now())`, [
      ids.caseId,
      omar.id,
    ])
    expect(await decide(omar, ids, 'endorse', day(30))).toBe('not-yours')
    expect(await decide(lena, { ...ids, assessmentId: newId() }, 'endorse', day(30))).toBe('case-changed')
    expect(await decide(lena, ids, 'endorse', day(30))).toBe('done')
  })

  it('goes back for changes with the words, and waits for whoever works on it', async () => {
    const ids = await submitted()
    await send(nia, ids)
    expect(await decide(omar, ids, 'ask-changes')).toBe('done')
    const [review] = (await read(nia, ids)).reviews
    expect(review?.decisions).toMatchObject([
      { kind: 'ask-changes', by: { name: 'Omar' }, words: 'Ask a second source first.' },
    ])
    expect(await waiting(nia, ids)).toBe('change')
    expect(await nia.browser.send(reAssess(ids))).toMatchObject([{ kind: 'applied' }])
  })

  it('that was escalated is decided by somebody else', async () => {
    const ids = await submitted()
    await send(nia, ids)
    expect(await decide(omar, ids, 'escalate')).toBe('done')
    expect(await waiting(omar, ids)).toBeUndefined()
    expect(await waiting(lena, ids)).toBe('decide')
    expect(await nia.browser.send(reAssess(ids))).toMatchObject([{ reason: 'in-review' }])
    expect(await decide(omar, ids, 'endorse', day(30))).toBe('not-yours')
    expect(await decide(lena, ids, 'endorse', day(30))).toBe('done')
  })
})

describe('an endorsement', () => {
  async function endorsed(): Promise<Ids> {
    const ids = await submitted()
    await send(nia, ids)
    expect(await decide(omar, ids, 'endorse', day(-1))).toBe('bad-request')
    expect(await decide(omar, ids, 'endorse', day(30))).toBe('done')
    expect(await standing(ids)).toMatchObject({ state: 'endorsed', endorsedUntil: day(30), lapse: null })
    return ids
  }

  it('lapses when a newer version is submitted, and not before', async () => {
    const ids = await endorsed()
    const next = newId()
    await nia.browser.send(reAssess(ids, next))
    expect(await standing(ids)).toMatchObject({ lapse: null })
    await nia.browser.send(submit({ ...ids, assessmentId: next }, { 'process.time': 1 }))
    expect(await standing(ids)).toMatchObject({ state: 'endorsed', lapse: 'newer' })
  })

  it('lapses when the plan or the ask is changed, and not with the name or the day of the meeting', async () => {
    const ids = await endorsed()
    await nia.browser.send(
      editSituation(ids, 'codeName', 'Egret', 1),
      editSituation(ids, 'meetingDate', '2027-01-05'),
    )
    expect(await standing(ids)).toMatchObject({ lapse: null })
    await nia.browser.send(editSituation(ids, 'plannedLevers', '', 1))
    expect(await standing(ids)).toMatchObject({ lapse: 'situation' })
    expect(await waiting(nia, ids)).toBe('lapsed')
  })

  it('lapses when something that was watched for has happened', async () => {
    const ids = await endorsed()
    await nia.browser.send(editSituation(ids, 'watchSeen', 'leadership'))
    expect(await standing(ids)).toMatchObject({ lapse: 'seen' })
  })

  it('lapses after its last day, and under another version of the model', async () => {
    const ids = await endorsed()
    await run(`UPDATE "Review" SET "endorsedUntil" = current_date WHERE "caseId" = $1`, [ids.caseId])
    expect(await standing(ids)).toMatchObject({ lapse: null })
    await run(`UPDATE "Review" SET "endorsedUntil" = current_date - 1 WHERE "caseId" = $1`, [ids.caseId])
    expect(await standing(ids)).toMatchObject({ lapse: 'date' })
    await run(`UPDATE "Snapshot" SET "matrixVersion" = '1' WHERE "assessmentId" = $1`, [ids.assessmentId])
    expect(await standing(ids)).toMatchObject({ lapse: 'model' })
  })
})

describe('what is said of a case', () => {
  const about = { answersId: null, itemId: null, leverId: null }

  it('is read by everybody on it, and a note by its reviewers alone, though one of them owns it', async () => {
    const ids = await submitted()
    const say = (by: { browser: Browser }, audience: string, words: string, more = {}) =>
      post(by, 'comment', { caseId: ids.caseId, ...about, audience, words, ...more })
    expect(await say(omar, 'everyone', 'Who told you?', { itemId: 'process.time' })).toBe('done')
    expect(await say(omar, 'reviewers', 'The secret of the reviewers')).toBe('done')
    expect(await say(nia, 'reviewers', 'I advise here too')).toBe('not-yours')
    expect(await say(omar, 'everyone', 'x', { itemId: 'no.such' })).toBe('bad-request')
    const [asked] = (await read(lena, ids)).comments
    const answersId = asked?.commentId ?? ''
    expect(await waiting(nia, ids)).toBe('answer')
    expect(await say(nia, 'everyone', 'The driver did', { answersId })).toBe('done')
    expect(await waiting(nia, ids)).toBeUndefined()
    expect(await waiting(omar, ids)).toBe('answer')
    expect((await read(lena, ids)).comments.map(({ words }) => words)).toEqual([
      'Who told you?',
      'The secret of the reviewers',
      'The driver did',
    ])
    const replies = await Promise.all(
      [
        `sync?case=${ids.caseId}`,
        'sync',
        `sync?past=${ids.caseId}`,
        `review?case=${ids.caseId}`,
        'review/waiting',
      ].map(async (path) => JSON.stringify((await nia.browser.ask('GET', path)).body)),
    )
    expect(replies.join()).toContain('Who told you?')
    expect(replies.join()).not.toContain('secret of the reviewers')
  })

  it('is settled by either side, and open again when somebody goes on', async () => {
    const ids = await submitted()
    const words = { caseId: ids.caseId, ...about, audience: 'everyone', words: 'Is this so?' }
    await post(omar, 'comment', words)
    const commentId = (await read(nia, ids)).comments[0]?.commentId ?? ''
    expect(await post(nia, 'settle', { caseId: ids.caseId, commentId, isSettled: true })).toBe('done')
    expect((await read(omar, ids)).comments[0]?.settledAt).not.toBeNull()
    await post(omar, 'comment', { ...words, answersId: commentId })
    expect((await read(omar, ids)).comments[0]?.settledAt).toBeNull()
  })
})

it('knows which version somebody read last before this one', async () => {
  const ids = await submitted()
  expect((await read(omar, ids)).lastRead).toBeNull()
  const next = newId()
  await nia.browser.send(reAssess(ids, next), submit({ ...ids, assessmentId: next }, { 'process.time': 1 }))
  expect((await read(omar, ids)).lastRead).toMatchObject({ assessmentId: ids.assessmentId })
  expect((await read(omar, ids)).lastRead).toMatchObject({ assessmentId: ids.assessmentId })
  expect((await read(lena, ids)).lastRead).toBeNull()
})

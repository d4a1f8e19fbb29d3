import { describe, expect, it } from 'vitest'
import { analogiesOf } from '@/lib/wire/analogies'
import { plannedOf } from '@/lib/wire/planned-levers'
import { get, getCase, getList, send, sendOne, startOnFreshDatabase } from './api'
import { createCase, editSituation, level, MADE_AT, newIds, saying, setAnswer } from './changes'

startOnFreshDatabase()

const said = analogiesOf({
  marks: { 'angola-1990': 2 },
  own: [{ name: 'The bridge, 2019', lever: 'third.local', outcome: 'partly', alike: 'very' }],
})

const planned = plannedOf([{ lever: 'third.local', purpose: 'To reach the elders' }])

describe('a case that comes from a device', () => {
  it('is there, empty, with its first draft', async () => {
    const ids = newIds()

    const created = createCase(ids)
    expect(await sendOne(created)).toEqual({ changeId: created.changeId, kind: 'applied', revision: 1 })
    expect(await getCase(ids.caseId)).toEqual({
      caseId: ids.caseId,
      createdAt: MADE_AT,
      besideCaseId: null,
      situation: {
        codeName: { value: '', revision: 0, madeAt: null },
        ask: { value: '', revision: 0, madeAt: null },
        kindOfAsk: { value: '', revision: 0, madeAt: null },
        counterpart: { value: '', revision: 0, madeAt: null },
        counterpartLevel: { value: '', revision: 0, madeAt: null },
        area: { value: '', revision: 0, madeAt: null },
        meetingDate: { value: '', revision: 0, madeAt: null },
        talks: { value: '', revision: 0, madeAt: null },
        bringsThem: { value: '', revision: 0, madeAt: null },
        keepsThem: { value: '', revision: 0, madeAt: null },
        keepsUs: { value: '', revision: 0, madeAt: null },
        factorRanking: { value: '', revision: 0, madeAt: null },
        reviewDate: { value: '', revision: 0, madeAt: null },
        watchFor: { value: '', revision: 0, madeAt: null },
        watchSeen: { value: '', revision: 0, madeAt: null },
        clearance: { value: '', revision: 0, madeAt: null },
        analogies: { value: '', revision: 0, madeAt: null },
        plannedLevers: { value: '', revision: 0, madeAt: null },
      },
      assessments: [
        {
          assessmentId: ids.assessmentId,
          instrument: '1',
          status: 'draft',
          revision: 1,
          basedOn: null,
          createdAt: MADE_AT,
          submittedAt: null,
          answers: {},
          snapshot: null,
        },
      ],
      review: null,
    })
  })

  it('can come whole in one request, in order', async () => {
    const ids = newIds()

    const outcomes = await send(
      createCase(ids),
      editSituation(ids, 'codeName', 'Heron'),
      setAnswer(ids, 'process.time', level(3)),
    )

    expect(outcomes.map(({ kind }) => kind)).toEqual(['applied', 'applied', 'applied'])
  })

  it('keeps every part of the situation, each with its own revision', async () => {
    const ids = newIds()
    await send(
      createCase(ids),
      editSituation(ids, 'analogies', said),
      editSituation(ids, 'plannedLevers', planned),
      editSituation(ids, 'codeName', 'Heron'),
      editSituation(ids, 'ask', 'Passage for two trucks'),
      editSituation(ids, 'kindOfAsk', 'movement'),
      editSituation(ids, 'counterpart', 'The people at the bridge'),
      editSituation(ids, 'counterpartLevel', 'field-commander'),
      editSituation(ids, 'area', 'North bank'),
      editSituation(ids, 'meetingDate', '2026-12-01'),
      editSituation(ids, 'talks', 'relayed'),
      editSituation(ids, 'bringsThem', 'standing,services'),
      editSituation(ids, 'keepsThem', 'unknown'),
      editSituation(ids, 'keepsUs', 'law,channel'),
      editSituation(ids, 'factorRanking', 'law,process,alternatives,interests,fairness'),
      editSituation(ids, 'reviewDate', '2026-12-03'),
      editSituation(ids, 'watchFor', 'leadership,listing'),
      editSituation(ids, 'watchSeen', 'listing'),
      editSituation(ids, 'clearance', '2026-12-01\nLegal adviser: talks, no payments'),
      editSituation(ids, 'ask', 'Passage for three trucks', 1),
    )

    expect((await getCase(ids.caseId)).situation).toEqual({
      codeName: { value: 'Heron', revision: 1, madeAt: MADE_AT },
      ask: { value: 'Passage for three trucks', revision: 2, madeAt: MADE_AT },
      kindOfAsk: { value: 'movement', revision: 1, madeAt: MADE_AT },
      counterpart: { value: 'The people at the bridge', revision: 1, madeAt: MADE_AT },
      counterpartLevel: { value: 'field-commander', revision: 1, madeAt: MADE_AT },
      area: { value: 'North bank', revision: 1, madeAt: MADE_AT },
      meetingDate: { value: '2026-12-01', revision: 1, madeAt: MADE_AT },
      talks: { value: 'relayed', revision: 1, madeAt: MADE_AT },
      bringsThem: { value: 'standing,services', revision: 1, madeAt: MADE_AT },
      keepsThem: { value: 'unknown', revision: 1, madeAt: MADE_AT },
      keepsUs: { value: 'law,channel', revision: 1, madeAt: MADE_AT },
      factorRanking: {
        value: 'law,process,alternatives,interests,fairness',
        revision: 1,
        madeAt: MADE_AT,
      },
      reviewDate: { value: '2026-12-03', revision: 1, madeAt: MADE_AT },
      watchFor: { value: 'leadership,listing', revision: 1, madeAt: MADE_AT },
      watchSeen: { value: 'listing', revision: 1, madeAt: MADE_AT },
      clearance: { value: '2026-12-01\nLegal adviser: talks, no payments', revision: 1, madeAt: MADE_AT },
      analogies: { value: said, revision: 1, madeAt: MADE_AT },
      plannedLevers: { value: planned, revision: 1, madeAt: MADE_AT },
    })
  })

  it('can have each part of its situation emptied again', async () => {
    const ids = newIds()
    await send(
      createCase(ids),
      editSituation(ids, 'area', 'North bank'),
      editSituation(ids, 'counterpartLevel', 'checkpoint'),
      editSituation(ids, 'meetingDate', '2026-12-01'),
      editSituation(ids, 'area', '', 1),
      editSituation(ids, 'counterpartLevel', '', 1),
      editSituation(ids, 'meetingDate', '', 1),
    )

    const { area, counterpartLevel, meetingDate } = (await getCase(ids.caseId)).situation
    expect([area.value, counterpartLevel.value, meetingDate.value]).toEqual(['', '', ''])
    expect([area.revision, counterpartLevel.revision, meetingDate.revision]).toEqual([2, 2, 2])
  })

  it('stands in the list under its code name, the one touched last on top', async () => {
    const first = newIds()
    const second = newIds()
    await send(createCase(first), editSituation(first, 'codeName', 'Ibis'), createCase(second))
    await send(setAnswer(first, 'process.time', level(1)))

    const { cases } = await getList()
    expect(cases.slice(0, 2)).toMatchObject([
      { caseId: first.caseId, codeName: 'Ibis', status: 'draft' },
      { caseId: second.caseId, codeName: '', status: 'draft' },
    ])
  })
})

describe('an answer', () => {
  const answers = {
    'a level': ['process.time', level(4)],
    'a level with a note': ['process.time', level(0, 'They said so twice.')],
    'yes, assumed': [
      'counterpart.designated',
      { value: { kind: 'yesno', yes: true }, known: 'assumed', note: '' },
    ],
    'no, and not said how it is known': ['ours.denounced', saying({ kind: 'yesno', yes: false })],
    "don't know": ['fairness.notions', saying({ kind: 'dont-know' })],
    'does not apply': ['law.coverage', saying({ kind: 'not-applicable' })],
    'only a note': ['interests.agencies', saying(null, 'Ask Amal.')],
    'nothing any more': ['interests.internal', saying(null)],
  } as const

  it.each(Object.entries(answers))('is kept as given: %s', async (_, [itemId, answer]) => {
    const ids = newIds()
    await send(createCase(ids), setAnswer(ids, itemId, answer))

    const [assessment] = (await getCase(ids.caseId)).assessments
    expect(assessment?.answers).toEqual({ [itemId]: { ...answer, revision: 1, madeAt: MADE_AT } })
  })

  it('can be changed, its note taken away, and is counted each time', async () => {
    const ids = newIds()
    await send(
      createCase(ids),
      setAnswer(ids, 'process.time', level(2, 'A note')),
      setAnswer(ids, 'process.time', level(3), 1),
      setAnswer(ids, 'process.time', level(3, 'Another'), 2),
    )

    const [assessment] = (await getCase(ids.caseId)).assessments
    expect(assessment?.answers['process.time']).toEqual({
      ...level(3, 'Another'),
      revision: 3,
      madeAt: MADE_AT,
    })
    expect(assessment?.revision).toBe(4)
  })

  it('is refused, with the reason, where it cannot be saved', async () => {
    const ids = newIds()
    const other = newIds()
    await send(createCase(ids), createCase(other))

    const reasons = await send(
      setAnswer(ids, 'process.weather', level(1)),
      setAnswer(ids, 'process.time', saying({ kind: 'yesno', yes: true })),
      setAnswer(ids, 'ours.denounced', level(4)),
      setAnswer(ids, 'counterpart.image', saying({ kind: 'not-applicable' })),
      setAnswer({ ...ids, assessmentId: other.assessmentId }, 'process.time', level(1)),
      setAnswer(newIds(), 'process.time', level(1)),
    )
    expect(reasons.map((outcome) => outcome.kind === 'refused' && outcome.reason)).toEqual([
      'unknown-item',
      'answer-does-not-fit-item',
      'answer-does-not-fit-item',
      'answer-does-not-fit-item',
      'unknown-assessment',
      'unknown-case',
    ])
    expect((await getCase(ids.caseId)).assessments[0]).toMatchObject({ revision: 1, answers: {} })
  })
})

describe('a new case', () => {
  it('is refused when one of its ids belongs to another, or its instrument is not known', async () => {
    const ids = newIds()
    await send(createCase(ids))
    const { caseId } = newIds()

    expect(await sendOne(createCase(ids))).toMatchObject({ kind: 'refused', reason: 'id-in-use' })
    expect(await sendOne(createCase({ ...ids, caseId }))).toMatchObject({ reason: 'id-in-use' })
    expect(await sendOne(createCase({ ...newIds(), caseId }, '99'))).toMatchObject({
      reason: 'unknown-instrument',
    })
    expect((await get(`?case=${caseId}`)).status).toBe(404)
  })
})

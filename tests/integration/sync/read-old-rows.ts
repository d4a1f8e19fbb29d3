import { expect } from 'vitest'
import { marksFor } from '@/lib/wire/analogies'
import { plannedIn } from '@/lib/wire/planned-levers'
import { get, getCase, getList, sendOne } from './api'
import { deleteCase, editSituation, level, setAnswer } from './changes'
import { readTable } from './tables'

const idOf = (step: number, end: string) => `${String(step)}0000000-0000-4000-8000-${end.padStart(12, '0')}`

/** What is read of the case that each step brought: by hand from its rows. */
export const readsOf: Readonly<Record<string, (url: string) => Promise<void>>> = {
  async '20261122000000_first'() {
    const ids = { caseId: idOf(1, 'a'), assessmentId: idOf(1, 'aa') }
    const { situation, assessments } = await getCase(ids.caseId)
    expect(situation).toMatchObject({
      codeName: { value: 'Heron', revision: 2 },
      ask: { value: '', revision: 0 },
      counterpartLevel: { value: 'checkpoint', revision: 1 },
      meetingDate: { value: '2026-12-01', revision: 1 },
      // asked by later steps only: not yet said
      talks: { value: '', revision: 0 },
      bringsThem: { value: '', revision: 0 },
      factorRanking: { value: '', revision: 0 },
      reviewDate: { value: '', revision: 0 },
      watchFor: { value: '', revision: 0 },
    })
    expect(assessments).toMatchObject([
      {
        status: 'draft',
        answers: {
          'process.time': { ...level(3, 'Said by the driver'), revision: 2 },
          'ours.denounced': {
            value: { kind: 'yesno', yes: false },
            known: 'reported',
            note: '',
            revision: 1,
          },
          'fairness.notions': { value: { kind: 'dont-know' }, known: null, note: '', revision: 1 },
          'law.coverage': { value: { kind: 'not-applicable' }, known: null, note: '', revision: 1 },
        },
      },
    ])
    // a change that is in the log is sent again: told as before, written once
    const again = { ...editSituation(ids, 'codeName', 'Heron', 1), changeId: idOf(1, 'c1') }
    expect(await sendOne(again)).toMatchObject({ kind: 'applied', revision: 2 })
    // and the case goes on
    expect(await sendOne(setAnswer(ids, 'process.time', level(4), 2))).toMatchObject({ revision: 3 })
    expect(await sendOne(editSituation(ids, 'talks', 'sometimes'))).toMatchObject({ revision: 1 })
    expect((await getList()).cases).toContainEqual(
      expect.objectContaining({ caseId: idOf(1, 'b'), codeName: 'Egret', status: 'submitted' }),
    )
    expect((await get(`?case=${idOf(1, 'd')}`)).status).toBe(410)
  },
  async '20261122120000_before_talks'() {
    const { situation } = await getCase(idOf(2, 'a'))
    expect(situation).toMatchObject({
      talks: { value: 'relayed', revision: 1 },
      bringsThem: { value: 'standing,gain', revision: 2 },
      keepsThem: { value: '', revision: 0 },
      keepsUs: { value: 'law', revision: 1 },
    })
  },
  async '20261122180000_ranking_review_beside'() {
    const { situation } = await getCase(idOf(3, 'a'))
    expect(situation).toMatchObject({
      factorRanking: { value: 'law,process,fairness,interests,alternatives', revision: 1 },
      reviewDate: { value: '2027-01-05', revision: 1 },
      watchFor: { value: 'incident,listing', revision: 2 },
      watchSeen: { value: 'listing', revision: 1 },
    })
    expect((await getList()).cases).toContainEqual(
      expect.objectContaining({ caseId: idOf(3, 'a'), besideCaseId: idOf(2, 'a') }),
    )
  },
  async '20261129200000_kind_of_ask_clearance'() {
    const { situation } = await getCase(idOf(4, 'a'))
    expect(situation).toMatchObject({
      kindOfAsk: { value: 'visits', revision: 1 },
      clearance: { value: 'The country director, on Friday', revision: 3 },
    })
  },
  async '20261129210000_people_and_role'() {
    const { situation } = await getCase(idOf(5, 'a'))
    expect(situation).toMatchObject({
      keepsUs: { value: 'people,role', revision: 1 },
      clearance: { value: '', revision: 0 },
    })
    // what met another change before it was kept by whom is told as before, without it
    const ids = { caseId: idOf(5, 'a'), assessmentId: idOf(5, 'aa') }
    const again = { ...editSituation(ids, 'keepsUs', 'law'), changeId: idOf(5, 'c1') }
    expect(await sendOne(again)).toEqual({
      changeId: again.changeId,
      kind: 'conflict',
      theirs: { of: 'situation', value: 'people,role', revision: 1, madeAt: '2026-11-29T21:30:00.000Z' },
    })
    // and meets it now: then what is older than people is by whoever sat here
    expect(await sendOne(editSituation(ids, 'keepsUs', 'law'))).toMatchObject({ theirs: { by: 'local' } })
  },
  async '20261130005629_actor'() {
    const ids = { caseId: idOf(6, 'a'), assessmentId: idOf(6, 'aa') }
    expect(await sendOne(setAnswer(ids, 'process.time', level(4), 1))).toMatchObject({
      theirs: { ...{ answer: { ...level(2), known: 'reported' } }, revision: 2, by: 'second' },
    })
    expect(await sendOne(editSituation(ids, 'codeName', 'Snipe', 1))).toMatchObject({
      theirs: { value: 'Plover', revision: 2, by: 'second' },
    })
  },
  async '20261130004347_list_in_pages'() {
    expect((await get(`?case=${idOf(6, 'd')}`)).status).toBe(410)
    const { cursor } = await getList()
    await sendOne(deleteCase({ caseId: idOf(5, 'a'), assessmentId: idOf(5, 'aa') }))
    expect((await getList(cursor)).deleted).toEqual(expect.arrayContaining([idOf(5, 'a')]))
  },
  async '20261130013500_analogies'() {
    const { situation } = await getCase(idOf(7, 'a'))
    expect(marksFor(situation.analogies.value)).toEqual({ analogies: { 'angola-1990': 0 } })
    expect(situation.analogies.revision).toBe(4)
  },
  async '20261130050500_no_statistics_of_texts'() {
    const sampled = await readTable(process.env.DATABASE_URL ?? '', 'pg_stats')
    const columns = sampled.map(({ tablename, attname }) => `${String(tablename)}.${String(attname)}`)
    expect(columns).toContain('PrivateText.caseId')
    expect(columns).not.toContain('PrivateText.body')
  },
  async '20261130075432_people'(url) {
    expect((await readTable(url, 'Person'))[0]).toMatchObject({ id: 'local', name: 'Heron desk' })
    expect(await readTable(url, 'Passphrase')).toMatchObject([{ personId: 'local', hash: 'none' }])
    expect(await readTable(url, 'SignIn')).toHaveLength(2) // the one of that time, and this test's
    // and whoever was first is what they were: the one who works in, and looks after, the first mission
    expect(await readTable(url, 'Mission')).toContainEqual(expect.objectContaining({ id: 'local' }))
    const roles = (await readTable(url, 'Membership')).filter(({ personId }) => personId === 'local')
    expect(roles.map(({ role }) => role)).toEqual(expect.arrayContaining(['negotiator', 'administrator']))
  },
  async '20261130110406_missions_access_audit'(url) {
    expect(await readTable(url, 'CaseAccess')).toMatchObject([{ kind: 'shared', purpose: 'advice' }])
    expect(await readTable(url, 'Invitation')).toMatchObject([{ roles: '{trainer}', usedById: null }])
    const [first] = await readTable(url, 'Audit')
    expect(first).toMatchObject({ position: '1', act: 'sign-in', subject: 'local' })
  },
  async '20261130110438_workshops'(url) {
    expect(await readTable(url, 'Workshop')).toContainEqual(
      expect.objectContaining({ personId: 'local', code: 'CDFHJK' }),
    )
    expect(await readTable(url, 'WorkshopAnswer')).toMatchObject([
      { question: 'counterpart.image', level: 1 },
    ])
  },
  async '20261130142348_review_of_a_case'(url) {
    const { situation, review } = await getCase(idOf(8, 'a'))
    expect(plannedIn(situation.plannedLevers.value)).toEqual([
      { lever: 'third.local', purpose: 'The elders' },
    ])
    expect(review).toMatchObject({ state: 'changes-asked', by: { id: 'second' }, lapse: null })
    expect(await readTable(url, 'Comment')).toMatchObject([{ audience: 'reviewers' }])
  },
  async '20261130142909_cases_at_a_glance'(url) {
    const cases = await readTable(url, 'Case')
    expect(cases.length).toBeGreaterThan(5)
    expect(cases.filter(({ glance, glanceOf }) => glance !== null || glanceOf !== 0)).toEqual([])
  },
  async '20261130153000_new_cases_in'(url) {
    const people = await readTable(url, 'Person')
    expect(people).toContainEqual(expect.objectContaining({ id: 'ibis', newCasesIn: 'local' }))
  },
  async '20261130153100_second_step'(url) {
    expect(await readTable(url, 'SecondStep')).toMatchObject([{ personId: 'local', lastStep: 7 }])
    expect(await readTable(url, 'RecoveryCode')).toMatchObject([{ personId: 'local' }])
  },
  async '20261130175746_passkeys'(url) {
    expect(await readTable(url, 'Passkey')).toMatchObject([
      {
        id: 'a2V5',
        personId: 'local',
        name: 'Grey stick',
        counter: '3000000000',
        transports: ['usb', 'nfc'],
      },
    ])
    expect(await readTable(url, 'Challenge')).toMatchObject([{ personId: null }])
  },
  async '20261130155500_walls_of_workshops'(url) {
    const kept = (await readTable(url, 'Workshop')).filter(({ step }) => step === 'ended')
    expect(kept).toMatchObject([{ code: null, kept: { people: 3 } }])
  },
  async '20261130175843_own_case_in_workshop'(url) {
    const stories = await readTable(url, 'WorkshopStory')
    expect(stories).toMatchObject([{ title: 'The bridge', answers: { 'counterpart.image': 2 } }])
  },
  async '20261130182700_forgotten_workshops'(url) {
    const workshops = await readTable(url, 'Workshop')
    expect(workshops).toContainEqual(expect.objectContaining({ code: 'CDFHJM', kept: null }))
  },
  async '20261130183008_weakness_of_a_case'(url) {
    const cases = await readTable(url, 'Case')
    expect(cases.filter(({ weakness, glanceOf }) => weakness !== 0 || glanceOf !== 0)).toEqual([])
  },
  async '20261130190000_rehearsals'(url) {
    expect(await readTable(url, 'Rehearsal')).toMatchObject([{ minutes: 30, step: 'deciding' }])
    expect(await readTable(url, 'RehearsalRecord')).toMatchObject([{ group: 1, choice: 'leave' }])
  },
}

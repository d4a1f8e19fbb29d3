import { describe, expect, it } from 'vitest'
import { createBesideWith } from '@/lib/offline/case/create-beside'
import type { CaseDraft, CaseState } from '@/lib/offline/draft'
import { isChange } from '@/lib/offline/shape/change-shape'
import { rootOf } from '@/lib/wire/root-of'
import { openCaseEnvelope, sealCase } from '@/lib/offline/store/envelope'
import { at, ModelDevice } from './model-device'
import { ModelServer } from './model-server'

const changeIds = {
  codeName: 'c1',
  ask: 'c2',
  kindOfAsk: 'c7',
  counterpart: 'c3',
  counterpartLevel: 'c4',
  area: 'c5',
  meetingDate: 'c6',
}
const made = { caseId: 'second', changeId: 'made', madeAt: at }
const beginning = { assessmentId: 'blind', instrument: '1' }

function firstCase(): CaseDraft {
  const device = new ModelDevice('a', new ModelServer())
  device.create()
  device.situation('codeName', 'Heron')
  device.situation('ask', 'Passage for two trucks')
  device.situation('meetingDate', '2026-12-01')
  device.situation('talks', 'relayed')
  device.situation('factorRanking', 'law,process,alternatives,interests,fairness')
  device.situation('watchFor', 'incident')
  device.answer('law.weight', { value: { kind: 'level', level: 4 }, known: 'observed', note: 'A letter' })
  const { draft } = device.state
  if (draft === null) throw new Error('no draft')
  return draft
}

function beside(first: CaseDraft): CaseState {
  const edited = createBesideWith(made, { ...beginning, first, changeIds })({ draft: null, queue: [] })
  if (!edited.ok) throw new Error(edited.problem)
  return edited.value
}

describe('a case beside another', () => {
  it('is the same negotiation, with none of the answers and none of the views of the first', () => {
    const { draft } = beside(firstCase())

    expect(draft).toMatchObject({ caseId: 'second', besideCaseId: 'case' })
    const said = Object.entries(draft?.situation ?? {}).filter(([, { value }]) => value !== '')
    expect(said.map(([field, { value }]) => [field, value])).toEqual([
      ['codeName', 'Heron'],
      ['ask', 'Passage for two trucks'],
      ['meetingDate', '2026-12-01'],
    ])
    expect(draft?.assessments).toMatchObject([{ assessmentId: 'blind', status: 'draft', answers: {} }])
  })

  it('is told to the server as a creation and ordinary edits, and only with what was said', () => {
    expect(beside(firstCase()).queue.map(({ change }) => change)).toEqual([
      { kind: 'create-case', ...made, ...beginning, besideCaseId: 'case' },
      { kind: 'edit-situation', ...made, changeId: 'c1', field: 'codeName', value: 'Heron', baseRevision: 0 },
      {
        ...{ kind: 'edit-situation', ...made, changeId: 'c2', field: 'ask', baseRevision: 0 },
        value: 'Passage for two trucks',
      },
      {
        ...{ kind: 'edit-situation', ...made, changeId: 'c6', field: 'meetingDate', baseRevision: 0 },
        value: '2026-12-01',
      },
    ])
  })

  it('points to the first of them all, also when it is begun from the second', () => {
    const { draft } = beside({ ...firstCase(), caseId: 'b', besideCaseId: 'a' })
    expect(draft?.besideCaseId).toBe('a')
    expect(rootOf({ caseId: 'a', besideCaseId: null })).toBe('a')
  })

  it('is made once, also when its making is tried again', () => {
    const first = firstCase()
    const once = beside(first)
    const again = createBesideWith(made, { ...beginning, first, changeIds })(once)
    expect(again).toEqual({ ok: true, value: once })
  })

  it('keeps its place when another device fetches it, and when the server has lost it', () => {
    const server = new ModelServer()
    const mine = new ModelDevice('a', server)
    mine.create({ besideCaseId: 'other' })
    mine.sync()
    const theirs = new ModelDevice('b', server)
    theirs.pull()
    expect(theirs.state.draft?.besideCaseId).toBe('other')

    server.cases.clear()
    theirs.sync()
    expect(server.list().cases).toMatchObject([{ besideCaseId: 'other' }])
  })
})

describe('what was stored before there were cases beside others', () => {
  it('opens as a case that stands alone, with no ranking and nothing to look again for', () => {
    const first = firstCase()
    const { besideCaseId: _absent, situation, ...body } = first
    const { factorRanking: _r, reviewDate: _d, watchFor: _w, watchSeen: _s, ...earlier } = situation
    const blank = { value: '', revision: 0, madeAt: null, conflict: null }

    const opened = openCaseEnvelope({ ...sealCase(first), body: { ...body, situation: earlier } })
    expect(opened).toEqual({
      ok: true,
      value: { ...first, situation: { ...situation, factorRanking: blank, watchFor: blank } },
    })
  })

  it('is still sent', () => {
    expect(isChange({ kind: 'create-case', ...made, ...beginning })).toBe(true)
    expect(isChange({ kind: 'create-case', ...made, ...beginning, besideCaseId: 'case' })).toBe(true)
    expect(isChange({ kind: 'create-case', ...made, ...beginning, besideCaseId: null })).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import type { DraftAnswer, DraftAssessment } from '@/lib/offline/draft'
import { currentInstrument, findInstrument } from '@/lib/instrument/instruments'
import { walkPath } from '@/lib/instrument/walk'
import { model, modelOf } from '@/lib/levers/model'
import { moveBetween } from '@/lib/reading/move-between'
import { countAnswered } from '@/lib/reading/cases/count-answered'
import { pairOf, type AssessmentSide } from '@/lib/reading/movement/assessment-side'
import { timelineOf } from '@/lib/reading/movement/timeline'
import { readWhatIfLink } from '@/lib/reading/what-if/read-what-if-link'
import { runCommand } from '@/lib/scoring/command-line/run'
import type { ScoreResult } from '@/lib/scoring/types'
import { ok } from '@/lib/shared/result'
import { lintModel } from '@/tests/model-checks/lint-model'
import { refuseAnswer } from '@/lib/server/assessments/refuse-answer'
import { scoreAssessment } from '@/lib/server/assessments/score-assessment'
import type { AnswerValue } from '@/lib/wire/sync-types'
import { addedItem } from './versions'

const observed = (level: 0 | 2 | 4) => ({ level, known: 'observed' }) as const
const given = (value: AnswerValue | null, note = ''): DraftAnswer => ({
  ...{ value, known: null, note, madeAt: '2026-11-22T08:00:00.000Z', revision: 1, conflict: null },
})

const assessment = (instrument: string, answers: DraftAssessment['answers']): DraftAssessment => ({
  ...{ assessmentId: instrument, instrument, status: 'draft', standing: 'ok', basedOn: null },
  ...{ createdAt: '', submittedAt: null, answers, changedItems: [], snapshot: null },
})

const side = (instrument: string, answers: AssessmentSide['answers']): AssessmentSide => ({
  ...{
    id: instrument,
    status: 'submitted',
    instrument,
    at: '',
    matrix: null,
    ranking: null,
    clearances: [],
    recordView: {},
  },
  asked: new Set(findInstrument(instrument)?.items.map(({ id }) => id)),
  answers,
})

describe('with a second version of the questions', () => {
  it('new cases are asked the second, and each version is read by a model of its own', () => {
    expect(currentInstrument.version).toBe('2')
    expect(modelOf('1').items).toHaveLength(41)
    expect(modelOf('2').items).toHaveLength(42)
    expect(lintModel(modelOf('2'))).toEqual([])
  })

  it('the pages of each version have an address, the short one for that of today', () => {
    expect(walkPath('law', '2')).toBe('/walk/law')
    expect(walkPath('law', '1')).toBe('/walk/earlier/1/law')
  })

  it('a case counts what its own version asks', () => {
    const answers = { 'process.time': given({ kind: 'level', level: 1 }) }
    expect(countAnswered(assessment('1', answers))).toEqual({ answered: 1, of: 41 })
    expect(countAnswered(assessment('2', answers))).toEqual({ answered: 1, of: 42 })
    expect(countAnswered(assessment('3', answers))).toEqual({ answered: 1, of: null })
  })

  it('the server takes the new question for the second alone', () => {
    const value = { kind: 'level', level: 1 } as const
    expect(refuseAnswer('1', addedItem.id, value)).toBe('unknown-item')
    expect(refuseAnswer('2', addedItem.id, value)).toBeNull()
    expect(refuseAnswer('3', addedItem.id, value)).toBe('unknown-instrument')
  })

  // Six questions of process in version 1, seven in version 2, one of them answered with 4: 4 of 24, and 4 of 28.
  it('the server scores each assessment over what it was asked', () => {
    const low = (version: string) =>
      scoreAssessment(version, { 'process.time': observed(4) }, { factorRanking: undefined, clearances: [] })
        .result.factors[0]?.low
    expect(low('1')).toBeCloseTo((100 * 4) / 24)
    expect(low('2')).toBeCloseTo((100 * 4) / 28)
  })
})

describe('a re-assessment with the second version', () => {
  it('leaves behind what no question takes any more, and asks what is new', () => {
    const from = assessment('1', {
      'law.coverage': given({ kind: 'not-applicable' }),
      'law.weight': given({ kind: 'level', level: 3 }),
      'law.symbolic': given({ kind: 'not-applicable' }),
      'process.time': given(null),
    })
    expect(moveBetween(from, assessment('2', {}))).toEqual({
      dropped: ['law.coverage'],
      added: [addedItem.id],
    })
    expect(moveBetween(from, assessment('1', {}))).toEqual({ dropped: [], added: [] })
  })

  it('takes a note alone and "don’t know" along', () => {
    const from = assessment('1', {
      'law.coverage': given({ kind: 'dont-know' }),
      'law.weight': given(null, 'Ask the elders.'),
    })
    expect(moveBetween(from, assessment('2', {})).dropped).toEqual([])
  })
})

describe('movement between versions', () => {
  const both = { 'process.time': observed(2) }

  it('compares what both ask with the model of the newer, and counts what it leaves out', () => {
    const pair = pairOf(side('1', both), side('2', { ...both, [addedItem.id]: observed(4) }))
    expect(pair).toMatchObject({
      version: '2',
      leftOut: 1,
      before: { answers: both },
      after: { answers: both },
    })
  })

  it('of two of the first version leaves nothing out', () => {
    expect(pairOf(side('1', both), side('1', both))).toMatchObject({ version: '1', leftOut: 0 })
  })

  it('draws each assessment over what it was asked', () => {
    const [process] = timelineOf([
      { id: 'a', name: 'a', instrument: '1', answers: { 'process.time': observed(4) } },
      { id: 'b', name: 'b', instrument: '2', answers: { 'process.time': observed(4) } },
    ])
    expect(process?.points.map(({ low }) => Math.round(low))).toEqual([17, 14])
  })
})

describe('a link to a what-if', () => {
  it('of the first version still opens, with its questions', () => {
    const read = readWhatIfLink('#questions=1&answers=law.coverage:x&suppose=process.time:1')
    expect(read).toMatchObject({ ok: true, value: { version: '1' } })
  })

  it('of the first version knows no question of the second', () => {
    expect(readWhatIfLink('#questions=1&answers=&suppose=process.weather:1')).toEqual({
      ok: false,
      problem: { kind: 'unknown-item', item: 'process.weather' },
    })
  })

  it('of a third version says so', () => {
    expect(readWhatIfLink('#questions=3&answers=&suppose=process.time:1')).toEqual({
      ok: false,
      problem: { kind: 'version', version: '3' },
    })
  })
})

describe('the command line', () => {
  const run = (input: object) =>
    runCommand(model, ['input.json'], () => ok(new TextEncoder().encode(JSON.stringify(input))))
  const low = (instrument: string) => {
    const answers = { 'process.time': observed(4) }
    const { output } = run({ instrument, runs: 100, answers })
    const result = JSON.parse(output) as ScoreResult
    return { instrument: result.model.instrument, low: Math.round(result.factors[0]?.low ?? 0) }
  }

  it('scores each input with the version it names, and with that of today for "current"', () => {
    expect(low('1')).toEqual({ instrument: '1', low: 17 })
    expect(low('2')).toEqual({ instrument: '2', low: 14 })
    expect(low('current')).toEqual({ instrument: '2', low: 14 })
  })

  it('names the versions it knows where an input names another', () => {
    expect(run({ instrument: '3', answers: {} })).toEqual({
      ...{ output: '', exitCode: 2 },
      message: 'instrument: must be "1", "2" or "current"\n',
    })
  })
})

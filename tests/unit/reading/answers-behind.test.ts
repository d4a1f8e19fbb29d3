import { describe, expect, it } from 'vitest'
import { countAnswers } from '@/lib/reading/answer-counts'
import { frozenReading } from '@/lib/reading/frozen-reading'
import { treatedItems } from '@/lib/reading/levers/treated-items'
import type { MatrixLever } from '@/lib/levers/types'
import { model } from '@/lib/levers/model'
import type { Snapshot } from '@/lib/wire/snapshot'
import { toAnswers } from '@/lib/wire/to-answers'
import { lever } from './levers/levers'

const cited = { why: 'because', source: 'judgement' }
const match = { ...cited, confidence: 'high' } as const
const sample: MatrixLever = {
  id: 'sample.lever',
  family: 'persuasion',
  actsOn: [],
  riskLabel: 'low',
  needs: [],
  match: [
    { ...match, item: 'law.weight', strength: 1, direction: 1, source: 'C18 Persuasion' },
    { ...match, item: 'law.coverage', strength: 3, direction: 1 },
    { ...match, item: 'counterpart.trust', strength: 2, direction: -1 },
  ],
  gates: [{ any: [{ ...cited, item: 'law.weight', table: 'helpful', source: 'Galli 2013: 19' }] }],
  cautions: [
    {
      ...cited,
      item: 'process.security',
      table: 'strong',
      unless: { item: 'law.coverage', table: 'mild' },
      source: 'C20 Denunciation',
    },
  ],
  risk: {},
}

describe('treatedItems', () => {
  it('names severe weaknesses only, the most directly treated first', () => {
    const answers = toAnswers({
      'law.weight': { value: { kind: 'level', level: 3 }, known: 'observed', note: '' },
      'law.coverage': { value: { kind: 'level', level: 4 }, known: 'observed', note: '' },
      'counterpart.trust': { value: { kind: 'level', level: 2 }, known: 'observed', note: '' },
    })
    expect(treatedItems(sample, answers)).toEqual(['law.coverage', 'law.weight'])
  })

  it('reads a low level as severe where low is the weakness', () => {
    expect(treatedItems(sample, { 'counterpart.trust': { level: 0, known: 'observed' } })).toEqual([
      'counterpart.trust',
    ])
  })

  it('names nothing that is unknown or does not apply', () => {
    expect(treatedItems(sample, { 'law.weight': { notApplicable: true } })).toEqual([])
  })
})

describe('toAnswers', () => {
  it('leaves out "don\'t know", a mere note, and what was never visited', () => {
    const answers = toAnswers({
      'law.weight': { value: { kind: 'dont-know' }, known: null, note: '' },
      'law.coverage': { value: null, known: 'observed', note: 'ask the lawyer' },
    })
    expect(answers).toEqual({})
  })

  it('counts an answer without a word on how it is known as assumed', () => {
    expect(toAnswers({ x: { value: { kind: 'level', level: 0 }, known: null, note: '' } })).toEqual({
      x: { level: 0, known: 'assumed' },
    })
  })

  it('keeps yes, no and "does not apply" apart', () => {
    const answers = toAnswers({
      a: { value: { kind: 'yesno', yes: false }, known: 'observed', note: '' },
      b: { value: { kind: 'not-applicable' }, known: null, note: '' },
    })
    expect(answers).toEqual({ a: { level: false, known: 'observed' }, b: { notApplicable: true } })
  })
})

describe('countAnswers', () => {
  it('does not count as asked what does not apply', () => {
    const counts = countAnswers(model.items, {
      'law.coverage': { notApplicable: true },
      'law.weight': { level: 0, known: 'reported' },
    })
    expect([counts.answered, counts.asked, counts.of.open]).toEqual([1, 40, 39])
  })
})

describe('frozenReading', () => {
  it('shows what was kept: the words, the answers, the shares and the documented uses of that day', () => {
    const like = { caseId: 'angola-1990', outcome: 'worked', k: 0.3, shared: [] } as const
    const effect = { values: [0, 1], enters: [], leaves: ['persuade.norms'], stops: [] } as const
    const snapshot: Snapshot = {
      snapshotVersion: 1,
      instrument: '1',
      matrix: '2',
      seed: 'v1',
      runs: 10_000,
      language: 'fr',
      submittedAt: '2026-11-20T10:00:00Z',
      situation: { counterpartLevel: '', meetingDate: '' },
      factorNames: { process: 'p', fairness: 'f', law: 'l', interests: 'i', alternatives: 'a' },
      items: [
        {
          id: 'law.weight',
          group: 'law',
          name: 'Poids du droit',
          question: '?',
          anchors: { '2': 'Ils notent le point.' },
          answer: { value: { kind: 'level', level: 2 }, known: null },
        },
        { id: 'law.coverage', group: 'law', name: 'x', question: '?', anchors: {}, answer: null },
      ],
      result: {
        model: { instrument: '1', matrix: '2', seed: 'v1', runs: 10_000 },
        factors: [],
        power: [],
        stops: [],
        levers: [lever('persuade.norms', {})],
        stability: 0.4,
        tilt: { stable: false, holds: [] },
        askNext: [],
      },
      likeUses: { 'persuade.norms': [like] },
      coverage: { 'persuade.norms': { answered: 1, of: 6 } },
      effects: { 'law.coverage': [effect] },
    }
    const frozen = frozenReading(snapshot)
    expect(frozen.answers).toEqual({ 'law.weight': { level: 2, known: 'assumed' } })
    expect(frozen.words.items['law.weight']?.anchors['2']).toBe('Ils notent le point.')
    expect(frozen.words.language).toBe('fr')
    expect(frozen.reading.background?.levers).toEqual([
      { id: 'persuade.norms', coverage: { answered: 1, of: 6 }, likeUses: [like] },
    ])
    expect(frozen.reading.background?.effects).toEqual({ 'law.coverage': [effect] })
    const { coverage: _, effects: __, ...older } = snapshot
    expect(frozenReading(older).reading.background).toEqual({
      levers: [{ id: 'persuade.norms', coverage: null, likeUses: [like] }],
      effects: {},
    })
  })
})

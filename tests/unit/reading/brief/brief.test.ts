import { describe, expect, it } from 'vitest'
import { currentVersion } from '@/lib/instrument/known-versions'
import { briefOf, type Brief } from '@/lib/reading/brief/brief'
import { toScoreInput } from '@/lib/literature/cases/to-score-input'
import { angolaLate } from '@/lib/literature/cases/angola-late'
import { preparedFor } from '@/lib/reading/read'
import { stopsIn } from '@/lib/reading/stops'
import { evaluate } from '@/lib/scoring/evaluate'
import type { LeverResult, ScoreResult } from '@/lib/scoring/types'
import type { Answers } from '@/lib/instrument/types'
import { lever } from '../levers/levers'

const late: Answers = toScoreInput(angolaLate).answers
const nothing: ScoreResult = evaluate(preparedFor({ version: currentVersion, runs: 100 }), { answers: {} })

function readyWith(levers: readonly LeverResult[], answers = late): Extract<Brief, { kind: 'ready' }> {
  const brief = briefOf({ answers, result: { ...nothing, levers }, stops: [], asks: [] })
  if (brief.kind !== 'ready') throw new Error(`The brief is ${brief.kind}`)
  return brief
}

describe('the brief', () => {
  it('proposes nothing while people are held, however much is answered', () => {
    const result = evaluate(preparedFor({ version: currentVersion, runs: 100 }), {
      answers: { ...late, 'ours.held': { level: true, known: 'observed' } },
    })
    expect(briefOf({ answers: late, result, stops: stopsIn(result), asks: [] })).toEqual({ kind: 'held' })
  })

  it('only says what to ask with seven answers, three facts at most and never a priority', () => {
    const seven = Object.fromEntries(Object.entries(late).slice(0, 7))
    const asks = ['weights', 'a', 'b', 'c', 'd'].map((item) => ({ item, effects: null }))
    const brief = briefOf({ answers: seven, result: nothing, stops: [], asks })
    expect(brief.kind === 'too-few' && brief.asks.map(({ item }) => item)).toEqual(['a', 'b', 'c'])
  })

  it('names the first fact as what to find out, not a priority that no fact settles', () => {
    const asks = ['weights', 'process.time'].map((item) => ({ item, effects: null }))
    const brief = briefOf({ answers: late, result: nothing, stops: [], asks })
    expect(brief.kind === 'ready' && brief.find?.item).toBe('process.time')
  })
})

describe('a lever to consider first', () => {
  it('is careful about an answer that warns before anything else', () => {
    const warned = lever('persuade.interests', {
      warnings: [{ kind: 'caution', item: 'counterpart.extraction' }],
      status: 'check',
      cause: 'unknown',
      item: 'counterpart.goodfaith',
    })
    expect(readyWith([warned]).consider[0]?.care).toEqual({ kind: 'warning', item: 'counterpart.extraction' })
  })

  it('is careful about an open question that could stop it, and else about its own risk', () => {
    const open = lever('persuade.norms', { status: 'check', cause: 'unknown', item: 'law.weight' })
    const cares = readyWith([open, lever('commit.resolve', {})]).consider.map(({ care }) => care)
    expect(cares).toEqual([
      { kind: 'find-out', item: 'law.weight' },
      { kind: 'risk', dimension: 'access' },
    ])
  })

  it('does not warn of what it has just told as the reason', () => {
    const told = lever('persuade.interests', {
      because: ['counterpart.trust'],
      warnings: [{ kind: 'caution', item: 'counterpart.trust' }],
    })
    const answers: Answers = { ...late, 'counterpart.trust': { level: 0, known: 'reported' } }
    const [considered] = readyWith([told], answers).consider
    expect(considered?.reason).toEqual({ item: 'counterpart.trust', direction: 'against' })
    expect(considered?.care.kind).toBe('risk')
  })
})

describe('what not to do', () => {
  it('is what the answers speak against, the most harmful first, those with one reason together', () => {
    const because = ['process.security']
    const { avoid } = readyWith([
      lever('a', { band: 'not-now', state: 'against', because, pSevere: 0.2 }),
      lever('b', { band: 'not-now', state: 'against', because: ['law.weight'], pSevere: 0.9 }),
      lever('c', { band: 'not-now', state: 'against', because, pSevere: 0.1 }),
    ])
    expect(avoid.map(({ item, levers }) => [item, levers.map(({ id }) => id)])).toEqual([
      ['law.weight', ['b']],
      ['process.security', ['a', 'c']],
    ])
  })

  it('is a severe risk where no answer speaks against a lever, and never what a stop takes away', () => {
    const { avoid, notNow } = readyWith([
      lever('a', { band: 'with-care', pSevere: 0.8 }),
      lever('b', { band: 'with-care', pSevere: 0.1 }),
    ])
    expect(avoid.flatMap(({ levers }) => levers.map(({ id }) => id))).toEqual(['a'])
    expect(notNow).toBe(0)
  })
})

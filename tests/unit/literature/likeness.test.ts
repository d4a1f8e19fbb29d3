import { describe, expect, it } from 'vitest'
import { conditionItemsOf } from '@/lib/levers/condition-items'
import { model } from '@/lib/levers/model'
import type { DocumentedCase } from '@/lib/literature/cases/documented/types'
import type { LeverOutcome } from '@/lib/literature/cases/types'
import { likenessOf, likeUses } from '@/lib/literature/likeness'

const level = (value: 0 | 1 | 2 | 3 | 4) => ({ level: value, known: 'reported' as const })

function documentedCase(
  id: string,
  answers: DocumentedCase['answers'],
  outcomes: LeverOutcome[],
): DocumentedCase {
  const uses = outcomes.map((outcome, at) => ({
    id: String(at),
    lever: 'shame',
    outcome,
    source: 'judgement',
  }))
  return {
    id,
    places: ['unnamed'],
    counterpartKind: 'armed-group',
    confidence: 'high',
    source: 'judgement',
    answers,
    uses,
    end: null,
  }
}

describe('Two answers to one question', () => {
  const compare = (ours: 0 | 1 | 2 | 3 | 4 | boolean, theirs: 0 | 1 | 2 | 3 | 4 | boolean) =>
    likenessOf(['a'], { a: { level: ours } }, { a: { level: theirs } }).agreeing.length === 1

  it('agree on the same side of the scale: nought and one, two, three and four', () => {
    expect([compare(0, 1), compare(2, 2), compare(4, 3)]).toEqual([true, true, true])
    expect([compare(1, 2), compare(2, 3), compare(0, 4)]).toEqual([false, false, false])
  })

  it('agree when both say yes or both say no', () => {
    expect([compare(true, true), compare(false, false), compare(true, false)]).toEqual([true, true, false])
  })

  it('are neither like nor unlike when one is missing or does not apply', () => {
    const ours = { a: { notApplicable: true } as const, b: { level: 3 } }
    expect(likenessOf(['a', 'b', 'c'], ours, { a: { level: 3 }, c: { level: 1 } })).toEqual({
      agreeing: [],
      differing: [],
      open: ['a', 'b', 'c'],
    })
  })
})

describe('The documented uses of a lever', () => {
  // Our answers: a high, b low, c high. Balance = agreeing minus differing.
  const answers = { a: { level: 4 }, b: { level: 0 }, c: { level: 3 } }
  const silent = documentedCase('silent', {}, ['worked']) // nothing to compare: 0
  const two = documentedCase('two', { a: level(3), b: level(1) }, ['failed']) // a, b agree: 2
  const mixed = documentedCase('mixed', { a: level(4), b: level(1), c: level(0) }, ['backfired']) // 2 agree, 1 differs: 1
  const unlike = documentedCase('unlike', { a: level(0) }, ['worked']) // a differs: -1
  const one = documentedCase('one', { c: level(4) }, ['partly', 'failed']) // c agrees: 1, with fewer agreeing than mixed
  const question = { lever: 'shame', items: ['a', 'b', 'c'], answers }
  const found = likeUses([unlike, silent, one, mixed, two], question)

  it('come with the most like case first, whatever the outcome', () => {
    expect(found.map((like) => like.documentedCase.id)).toEqual([
      'two',
      'mixed',
      'one',
      'one',
      'silent',
      'unlike',
    ])
  })

  it('name the questions on which the cases agree and differ', () => {
    expect(found[1]?.likeness).toEqual({ agreeing: ['a', 'b'], differing: ['c'], open: [] })
  })

  it('leave out other levers', () => {
    expect(likeUses([two], { ...question, lever: 'elders' })).toEqual([])
  })

  it('stay in the order of the cases when nothing is answered', () => {
    const unanswered = likeUses([unlike, silent, two], { ...question, answers: {} })
    expect(unanswered.map((like) => like.documentedCase.id)).toEqual(['unlike', 'silent', 'two'])
  })
})

describe('The questions that condition a lever', () => {
  it('are its gates and its cautions with what lifts them, each once', () => {
    const delist = model.levers.find(({ id }) => id === 'reputation.legitimacy')
    if (delist === undefined) throw new Error('No such lever')
    expect(conditionItemsOf(delist)).toEqual([
      'counterpart.legitimacy',
      'counterpart.image',
      'counterpart.governs',
      'counterpart.rejection',
      'counterpart.community',
      'counterpart.goodfaith',
      'counterpart.designated',
      'law.restrictions',
      'process.commandgap',
      'process.volatility',
    ])
  })
})

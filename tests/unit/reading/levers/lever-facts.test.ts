import { describe, expect, it } from 'vitest'
import { model } from '@/lib/levers/model'
import { leverFacts } from '@/lib/reading/levers/lever-facts'
import type { Answers } from '@/lib/instrument/types'
import { lever } from './levers'

type Given = Parameters<typeof lever>[1]

const factsOf = (given: Given, answers: Answers = {}, showShares = true) =>
  leverFacts(lever('third.local', given), { answers, showShares })

const trust: Answers = { trust: { level: 3, known: 'reported' } }

describe('what comes before any use of a lever', () => {
  it('is nothing where nothing could stop it', () => {
    expect(factsOf({ status: 'open' }).check).toBeNull()
  })

  it('is what would make it possible where it is blocked, whether an answer blocks it or not knowing', () => {
    const unblock = { kind: 'unblock', item: 'trust' }
    expect(factsOf({ status: 'blocked', cause: 'answer', item: 'trust' }).check).toEqual(unblock)
    expect(factsOf({ status: 'blocked', cause: 'unknown', item: 'trust' }).check).toEqual(unblock)
  })

  it('is to find out what is open, and to check again what is answered', () => {
    expect(factsOf({ status: 'check', cause: 'unknown', item: 'trust' }).check?.kind).toBe('find-out')
    expect(factsOf({ status: 'check', cause: 'answer', item: 'trust' }).check?.kind).toBe('check-again')
  })
})

describe('what holds a lever back', () => {
  it('is told once: not where the check or a warning names it', () => {
    expect(factsOf({ heldBackBy: 'trust', status: 'check', item: 'trust' }).heldBack).toBeNull()
    const warnings = [{ kind: 'caution', item: 'trust' }] as const
    expect(factsOf({ heldBackBy: 'trust', warnings }).heldBack).toBeNull()
  })

  it('tells not knowing from an answer, and an answer that the reasons quote from one told nowhere else', () => {
    expect(factsOf({ heldBackBy: 'trust' }).heldBack?.kind).toBe('open')
    expect(factsOf({ heldBackBy: 'trust', because: ['trust'] }, trust).heldBack?.kind).toBe('quoted')
    expect(factsOf({ heldBackBy: 'trust' }, trust).heldBack?.kind).toBe('answer')
  })
})

describe('the share of readings in which the risk is severe', () => {
  const { severe } = model.cutoffs

  it('is told from the cut-off of the matrix on', () => {
    expect(factsOf({ pSevere: severe }).risk.severeShare).toBe(severe)
    expect(factsOf({ pSevere: severe - 0.01 }).risk.severeShare).toBeNull()
  })

  it('is never told with too few answers for any share', () => {
    expect(factsOf({ pSevere: 1 }, {}, false).risk.severeShare).toBeNull()
  })
})

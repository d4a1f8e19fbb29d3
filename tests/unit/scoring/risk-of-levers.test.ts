import { describe, expect, it } from 'vitest'
import type { Answers } from '@/lib/instrument/types'
import { model } from '@/lib/levers/model'
import { evaluate } from '@/lib/scoring/evaluate'
import { prepare } from '@/lib/scoring/prepare'

const prepared = prepare(model, { seed: 'risk', runs: 2000 })

function riskOf(lever: string, answers: Answers) {
  const found = evaluate(prepared, { answers }).levers.find(({ id }) => id === lever)
  if (found === undefined) throw new Error(`no lever ${lever}`)
  return found.risk
}

describe('the risk of a lever of the matrix, by hand', () => {
  it('of public blame is severe for staff whom the group calls spies', () => {
    // Staff: 2 + 1 at levels 0 and 1. Assumed 0 is (3, 2, 1) over levels 0 to 2: 5/6 of readings.
    const said = (known: 'observed' | 'assumed'): Answers => ({ 'counterpart.trust': { level: 0, known } })
    expect(riskOf('reputation.denounce', said('observed'))).toMatchObject({ dimension: 'staff', pSevere: 1 })
    expect(riskOf('reputation.denounce', said('assumed')).pSevere).toBeCloseTo(5 / 6, 1)
    expect(
      riskOf('reputation.denounce', { 'counterpart.trust': { level: 2, known: 'observed' } }).pSevere,
    ).toBe(0)
  })

  it('of a small step is severe among those who call staff spies, and not where they only suspect it', () => {
    // Staff: 2 + 1 at level 0 alone. Reported 0 is (2, 1) over levels 0 and 1: 2/3 of readings.
    const said = (level: 0 | 1, known: 'observed' | 'reported'): Answers => ({
      'counterpart.trust': { level, known },
    })
    expect(riskOf('sequence.steps', said(0, 'observed'))).toMatchObject({ dimension: 'staff', pSevere: 1 })
    expect(riskOf('sequence.steps', said(0, 'reported')).pSevere).toBeCloseTo(2 / 3, 1)
    expect(riskOf('sequence.steps', said(1, 'observed')).pSevere).toBe(0)
  })

  it('of a small step is severe where some posts break promises and some routes are in reach', () => {
    // 2 + 1/2 for each: 2.5 for one, 3 for both.
    const posts: Answers = { 'process.commandgap': { level: 2, known: 'observed' } }
    const routes: Answers = { 'process.security': { level: 2, known: 'observed' } }
    expect(riskOf('sequence.steps', posts).pSevere).toBe(0)
    expect(riskOf('sequence.steps', routes).pSevere).toBe(0)
    expect(riskOf('sequence.steps', { ...posts, ...routes }).pSevere).toBe(1)
  })
})

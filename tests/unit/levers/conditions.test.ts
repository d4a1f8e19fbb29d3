import { describe, expect, it } from 'vitest'
import type { Answers, Level } from '@/lib/instrument/types'
import { model } from '@/lib/levers/model'
import { lintModel } from '@/tests/model-checks/lint-model'
import { score } from '@/lib/scoring/score'

/** How a lever stands when these items, and no others, were seen at these levels. */
function standing(lever: string, seen: Readonly<Record<string, Level | boolean>>) {
  const answers: Answers = Object.fromEntries(
    Object.entries(seen).map(([item, level]) => [item, { level, known: 'observed' }]),
  )
  const result = score(model, { instrument: model.instrument, answers, runs: 1000 })
  const found = result.levers.find(({ id }) => id === lever)
  if (found === undefined) throw new Error(`No lever ${lever}`)
  return found
}

describe('the matrix says what the literature says', () => {
  it('breaks no rule of the scorer', () => {
    expect(lintModel(model)).toEqual([])
  })

  it('finds shaming open with a group that minds its image and has not been shamed before', () => {
    const { conditions, status } = standing('reputation.denounce', {
      'counterpart.image': 4,
      'counterpart.community': 3,
      'counterpart.rejection': 0,
      'ours.denounced': false,
      'process.security': 1,
    })
    expect(conditions.state).toBe('favourable')
    expect(status.state).toBe('open')
  })

  it('stops shaming a group that minds neither its image, its people nor recognition', () => {
    const { conditions, status } = standing('reputation.denounce', {
      'counterpart.image': 0,
      'counterpart.community': 0,
      'counterpart.legitimacy': 0,
    })
    expect(conditions.state).toBe('against')
    expect(status).toMatchObject({ state: 'blocked', cause: 'answer' })
  })

  it('warns of pressure once pressure has bought only signatures', () => {
    for (const lever of ['reputation.denounce', 'third.council'])
      expect(standing(lever, { 'law.symbolic': 4 }).warnings).toContainEqual({
        kind: 'caution',
        item: 'law.symbolic',
      })
  })

  it('lets a group that rejects international rules be reached through rules of its own', () => {
    const rejects = { 'counterpart.rejection': 4, 'law.weight': 4 } as const
    const without = standing('persuade.norms', { ...rejects, 'counterpart.values': 0 })
    const withCode = standing('persuade.norms', { ...rejects, 'counterpart.values': 4 })
    expect(without.conditions.state).toBe('against')
    expect(withCode.conditions.lift ?? 0).toBeGreaterThan(without.conditions.lift ?? 0)
  })

  it('does not stop standing as an offer to hard-liners who need the people they live among', () => {
    const hardLine = { 'counterpart.legitimacy': 3, 'counterpart.rejection': 4 } as const
    expect(standing('reputation.legitimacy', { ...hardLine, 'counterpart.community': 0 }).status.state).toBe(
      'blocked',
    )
    expect(
      standing('reputation.legitimacy', { ...hardLine, 'counterpart.community': 4 }).status.state,
    ).not.toBe('blocked')
  })

  it('warns that staff may be threatened when standing is lent within reach of the group', () => {
    const { risk } = standing('reputation.legitimacy', { 'process.security': 4 })
    expect(risk.because).toContain('process.security')
  })

  it('does not send local people to talk where the law forbids contact', () => {
    const lift = (level: Level) => standing('third.local', { 'law.restrictions': level }).conditions.lift ?? 0
    expect(lift(4)).toBeLessThan(lift(0))
  })

  it('stops a suspension by those who cannot leave', () => {
    expect(standing('alternatives.suspend', { 'alternatives.withdrawal': 4 }).status).toMatchObject({
      state: 'blocked',
      cause: 'answer',
      item: 'alternatives.withdrawal',
    })
  })

  it('stops an exchange in which they want nothing that we bring', () => {
    expect(standing('exchange.services', { 'counterpart.services': 0 }).status.state).toBe('blocked')
  })

  it('calls nothing favourable or against when nothing is known', () => {
    const { levers } = score(model, { instrument: model.instrument, answers: {}, runs: 1000 })
    expect(levers.filter(({ conditions }) => conditions.state !== 'none')).toEqual([])
    expect(levers.filter(({ status }) => status.state === 'blocked')).toEqual([])
  })
})

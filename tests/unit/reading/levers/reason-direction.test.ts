import { describe, expect, it } from 'vitest'
import { valuesOf } from '@/lib/instrument/answer'
import { model } from '@/lib/levers/model'
import { leverReason, reasonSources } from '@/lib/reading/levers/lever-reason'
import { explain } from '@/lib/scoring/explain'
import { prepare } from '@/lib/scoring/prepare'

const prepared = prepare(model, { runs: 400 })

const reason = (lever: string, item: string, level: 0 | 1 | 2 | 3 | 4 | boolean) =>
  leverReason(lever, item, { level, known: 'observed' })

describe('what an answer says about a lever', () => {
  it('is for a condition that is met, against it where it is missing, and partly between', () => {
    const directions = ([0, 1, 2, 3, 4] as const).map(
      (level) => reason('third.local', 'counterpart.influencers', level)?.direction,
    )
    expect(directions).toEqual(['against', 'against', 'partly', 'for', 'for'])
  })

  it('is for the lever where a caution is nil, and partly where the caution only begins', () => {
    const directions = ([0, 1, 2, 3, 4] as const).map(
      (level) => reason('alternatives.suspend', 'alternatives.cost', level)?.direction,
    )
    expect(directions).toEqual(['for', 'for', 'partly', 'against', 'against'])
  })

  it('is against the lever from the first level of a caution that can become no greater', () => {
    expect(reason('persuade.interests', 'law.restrictions', 1)?.direction).toBe('for')
    expect(reason('persuade.interests', 'law.restrictions', 2)?.direction).toBe('partly')
    expect(reason('persuade.interests', 'law.restrictions', 3)?.direction).toBe('against')
    expect(reason('commit.resolve', 'counterpart.designated', true)?.direction).toBe('against')
  })

  it('tells what the lever would change apart from whether it works', () => {
    expect(reason('coalition.common', 'interests.agencies', 0)).toMatchObject({
      about: 'need',
      direction: 'against',
    })
    expect(reason('alternatives.pressure', 'interests.agencies', 0)).toMatchObject({
      about: 'working',
      direction: 'for',
    })
  })

  it('speaks both ways where the same answer calls for the lever and raises its risk', () => {
    expect(reason('sequence.steps', 'process.volatility', 4)).toMatchObject({
      about: 'need',
      direction: 'partly',
    })
  })

  it('raises the danger for staff who are called spies, and speaks both ways where it also calls for the lever', () => {
    const directions = (lever: string) =>
      ([0, 1, 2] as const).map((level) => reason(lever, 'counterpart.trust', level)?.direction)
    expect(reason('reputation.denounce', 'counterpart.trust', 0)).toMatchObject({ about: 'risk' })
    expect(directions('reputation.denounce')).toEqual(['against', 'against', undefined])
    expect(directions('sequence.steps')).toEqual(['partly', 'for', 'partly'])
    expect(directions('exchange.services')).toEqual(['partly', 'for', 'partly'])
    expect(directions('reputation.fairness')).toEqual(['partly', 'for', 'partly'])
    expect(directions('third.regional')).toEqual(['for', 'for', 'partly'])
  })

  it('speaks both ways where a risk is raised by half', () => {
    const middle = [
      ['sequence.steps', 'process.commandgap'],
      ['sequence.steps', 'process.security'],
      ['alternatives.ours', 'process.security'],
      ['reputation.legitimacy', 'process.security'],
      ['reputation.denounce', 'alternatives.cost'],
    ] as const
    for (const [lever, item] of middle) {
      expect(reason(lever, item, 1)).toBeNull()
      expect(reason(lever, item, 2)).toMatchObject({ about: 'risk', direction: 'partly' })
      expect(reason(lever, item, 3)).toMatchObject({ about: 'risk', direction: 'against' })
    }
  })

  it('is no reason for a lever where only one obstacle of several is missing', () => {
    for (const lever of ['persuade.norms', 'commit.resolve', 'exchange.services', 'reputation.legitimacy']) {
      expect(reason(lever, 'counterpart.designated', false)?.direction).toBe('partly')
    }
    for (const lever of ['reputation.denounce', 'third.council']) {
      expect(reason(lever, 'interests.interdependence', 0)?.direction).toBe('partly')
    }
    expect(reason('alternatives.suspend', 'interests.interdependence', 0)?.direction).toBe('for')
  })

  it('is nothing while the question is open, does not apply, or has no part in the lever', () => {
    expect(leverReason('third.local', 'counterpart.influencers', undefined)).toBeNull()
    expect(leverReason('third.local', 'counterpart.influencers', { notApplicable: true })).toBeNull()
    expect(reason('third.local', 'counterpart.image', 4)).toBeNull()
    expect(reason('reputation.legitimacy', 'process.security', 1)).toBeNull()
  })
})

describe('the sources of a reason', () => {
  it('say that an answer in the middle is judged, as sources speak of the ends', () => {
    const sources = (level: 2 | 3) =>
      reasonSources('C18 Persuasion', reason('persuade.interests', 'counterpart.community', level))
    expect(sources(3)).toEqual(['C18 Persuasion'])
    expect(sources(2)).toEqual(['C18 Persuasion', 'judgement'])
    expect(reasonSources('C18 Persuasion', null)).toEqual(['C18 Persuasion'])
  })
})

describe('the reasons of the scorer', () => {
  it('may count an answer for a lever that speaks against it, where it is better than not knowing', () => {
    const answers = { 'counterpart.rejection': { level: 3, known: 'observed' } } as const
    const { result } = explain(prepared, { answers })
    const council = result.levers.find(({ id }) => id === 'third.council')
    expect(council?.reasonsFor.map(({ item }) => item)).toEqual(['counterpart.rejection'])
    expect(reason('third.council', 'counterpart.rejection', 3)?.direction).toBe('against')
  })

  it('agree with what the matrix says of each answer alone, but for bad ones that could have been worse', () => {
    const contrary = model.items.flatMap(({ id, kind }) =>
      valuesOf[kind].flatMap((level) => {
        const { levers } = explain(prepared, { answers: { [id]: { level, known: 'observed' } } })
        return levers.flatMap(({ id: lever, contributions }) => {
          const moved = contributions.find(({ item }) => item === id)?.contribution ?? 0
          const direction = reason(lever, id, level)?.direction
          const differs = (direction === 'for' && moved < 0) || (direction === 'against' && moved > 0)
          return differs ? [`${id} at ${String(level)}: ${lever}`] : []
        })
      }),
    )
    expect(contrary.toSorted()).toEqual([
      'counterpart.rejection at 3: reputation.denounce',
      'counterpart.rejection at 3: reputation.legitimacy',
      'counterpart.rejection at 3: third.council',
      'process.security at 3: reputation.denounce',
    ])
  })
})

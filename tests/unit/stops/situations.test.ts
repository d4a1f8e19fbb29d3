import { expect, it } from 'vitest'
import { model } from '@/lib/levers/model'
import { evaluate } from '@/lib/scoring/evaluate'
import { prepare } from '@/lib/scoring/prepare'
import { considerFirst, leverMarks } from '@/lib/reading/levers/consider-first'
import { underStops } from '@/lib/reading/stops'
import { answersOf } from './situations'

const prepared = prepare(model, { seed: 'v1', runs: 500 })
const read = (name: Parameters<typeof answersOf>[0]) => evaluate(prepared, { answers: answersOf(name) })
const inContact = [
  'commit.resolve',
  'exchange.services',
  'persuade.interests',
  'persuade.norms',
  'reputation.legitimacy',
  'sequence.steps',
  'third.local',
  'third.regional',
]
const pressing = ['alternatives.pressure', 'alternatives.suspend', 'reputation.denounce', 'third.council']

it.each(['contact-forbidden', 'contact-forbidden-all'] as const)(
  '%s: no lever that needs contact is left',
  (name) => {
    const { stops, levers } = read(name)
    expect(stops.map(({ id, items }) => [id, items])).toEqual([
      ['contact-may-be-crime', ['law.restrictions']],
    ])
    const stopped = levers.filter(({ status }) => status.state === 'stopped')
    expect(stopped.map(({ id }) => id).sort()).toEqual(inContact)
    expect(stopped.every(({ status }) => status.item === 'law.restrictions')).toBe(true)
    expect(considerFirst(levers)[0]?.id).toBe('space.mandate')
    expect([...leverMarks(levers).values()]).toEqual(['lead', 'first', 'first'])
    expect(considerFirst(levers).some(({ id }) => inContact.includes(id))).toBe(false)
  },
)

it('our people held: twelve levers are stopped, none is listed first, and nothing is asked', () => {
  const result = read('our-people-held')
  expect(result.stops.map(({ id, items }) => [id, items])).toEqual([['people-held', ['ours.held']]])
  const stopped = result.levers.filter(({ status }) => status.state === 'stopped')
  expect(stopped.map(({ id }) => id).sort()).toEqual([...inContact, ...pressing].sort())
  expect(considerFirst(result.levers)).toEqual([])
  expect(result.askNext.length).toBeGreaterThan(0)
  expect(underStops({ result, background: null }).result.askNext).toEqual([])
})

it('siege: nothing is stopped, and small steps warn of severe danger to people', () => {
  const { stops, levers } = read('siege')
  expect(stops).toEqual([])
  const steps = levers.find(({ id }) => id === 'sequence.steps')
  expect(['civilians', 'staff']).toContain(steps?.risk.dimension)
  expect(steps?.risk.because).toEqual(
    expect.arrayContaining(['process.security', 'process.commandgap', 'process.volatility']),
  )
  expect(steps?.warnings.map(({ kind }) => kind)).toContain('risk')
})

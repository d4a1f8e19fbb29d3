import { describe, expect, it } from 'vitest'
import { model } from '@/lib/levers/model'
import type { Model } from '@/lib/levers/types'
import { lintModel } from '@/tests/model-checks/lint-model'
import { cited, items, lever, tables, withLever, withTable } from './sound-model'

const problems = (planted: Model) => lintModel(planted).map(({ where, message }) => `${where}: ${message}`)

describe('a model may not be built', () => {
  it('unless it is sound, as this one is', () => {
    expect(problems(withLever({}))).toEqual([])
  })

  it('with a table that rises and falls', () => {
    expect(problems(withTable('hump'))).toEqual(['tables.hump: must rise or fall, not both'])
  })

  it('with a table that says the same at every level', () => {
    expect(problems(withTable('flat'))).toEqual(['tables.flat: must not be constant'])
  })

  it('with a table of four values', () => {
    const short = { ...withLever({}), tables: { ...tables, short: [0, 0, 0, 1] } } as unknown as Model
    expect(problems(short)).toEqual(['tables.short: must have five values'])
  })

  it('with a negative value', () => {
    expect(problems(withTable('never'))).toEqual(['tables.never: values must be numbers from 0 upwards'])
  })

  it('with a gate, caution or match on an item that is not asked', () => {
    const gone = { item: 'gone', table: 'helpful', ...cited }
    expect(problems(withLever({ gates: [{ any: [gone] }] }))).toEqual([
      'levers.lever.gates.0.gone: there is no item gone',
    ])
    expect(
      problems(
        withLever({ match: [{ item: 'gone', strength: 1, confidence: 'high', direction: 1, ...cited }] }),
      ),
    ).toEqual(['levers.lever.match.gone: there is no item gone'])
  })

  it('with a table that is not there, even one that every object has', () => {
    const gates = [{ any: [{ item: 'gate', table: 'toString', ...cited }] }]
    expect(problems(withLever({ gates }))).toEqual(['levers.lever.gates.0.gate: there is no table toString'])
  })

  it('with a caution that never lets go', () => {
    const cautions = [{ item: 'danger', table: 'helpful', ...cited }]
    expect(problems(withLever({ cautions }))).toEqual([
      'levers.lever.cautions.danger: helpful: must contain 0',
    ])
  })

  it('with a risk that is always added', () => {
    const risk = { staff: { base: 1, adds: [{ item: 'danger', table: 'helpful' }], source: 'judgement' } }
    expect(problems(withLever({ risk }))).toEqual(['levers.lever.risk.staff.danger: helpful: must contain 0'])
  })

  it('with a condition above 1', () => {
    const gates = [{ any: [{ item: 'gate', table: 'high', ...cited }] }]
    expect(problems(withLever({ gates }))).toEqual([
      'levers.lever.gates.0.gate: high: values of a condition must be from 0 to 1',
    ])
  })

  it('with a matched item that belongs to no factor', () => {
    const match = [{ item: 'gate', strength: 1, confidence: 'high', direction: 1, ...cited } as const]
    expect(problems(withLever({ match }))).toEqual([
      'levers.lever.match.gate: a matched item must have a factor',
    ])
  })

  it('with an item that both calls for a lever and disables it', () => {
    const cautions = [{ item: 'need', table: 'caution', ...cited }]
    expect(problems(withLever({ cautions }))).toEqual([
      'levers.lever.need: pushes the lever both up and down; code it as a caution only',
    ])
  })

  it('with an item that is dangerous both when high and when low', () => {
    const adds = [
      { item: 'danger', table: 'add' },
      { item: 'danger', table: 'add-when-low' },
    ]
    const risk = { staff: { base: 0, adds, source: 'judgement' } }
    expect(problems(withLever({ risk }))).toEqual([
      'levers.lever.risk.staff.danger: adds to risk both when high and when low',
    ])
  })

  it('but with an item that endangers staff when low and access when high it may', () => {
    const add = (table: string) => ({ base: 0, adds: [{ item: 'danger', table }], source: 'judgement' })
    expect(problems(withLever({ risk: { staff: add('add-when-low'), access: add('add') } }))).toEqual([])
  })

  it('with a cell that has no reason or no source', () => {
    const gates = [{ any: [{ item: 'gate', table: 'helpful', why: '', source: ' ' }] }]
    expect(problems(withLever({ gates }))).toEqual([
      'levers.lever.gates.0.gate: why is missing',
      'levers.lever.gates.0.gate: source is missing',
    ])
  })

  it('with a lever that hardly ever works or is blocked before anything is answered', () => {
    // E[M] = .2 / 5 = .04 without the caution; M is 0 at four levels of five.
    const gates = [{ any: [{ item: 'gate', table: 'rare', ...cited }] }]
    const found = problems(withLever({ gates, cautions: [] }))
    expect(found).toHaveLength(2)
    expect(found[0]).toMatch(/^levers\.lever: works in 0\.04/)
    expect(found[1]).toBe('levers.lever: is blocked with nothing answered')
  })

  it('with two items or levers of one name', () => {
    expect(
      problems({ ...withLever({}), levers: [lever, lever], items: [...items, ...items.slice(0, 1)] }),
    ).toEqual(['items.need: this id is used twice', 'levers.lever: this id is used twice'])
  })

  it('with a stop on what is not asked, or that no answer raises', () => {
    const stop = { ...model.stops[0], id: 'people-held', stops: ['contact'], clearedBy: false } as const
    const rules = [[{ item: 'gone', is: true }], [{ item: 'danger', unknown: true }]] as const
    const planted = { ...withLever({}), stops: [{ ...stop, when: rules, source: '' }] }
    expect(problems(planted).filter((problem) => problem.startsWith('stops'))).toEqual([
      'stops.people-held: there is no item gone',
      'stops.people-held: each rule must name an answer that raises it',
      'stops.people-held: source is missing',
    ])
  })

  it('with a need that no lever has, that no stop takes away, or that says no reason', () => {
    const needs = [{ need: 'pressure', why: '', source: 'judgement' } as const]
    const alone = model.levers.map((one) => (one.id === 'exchange.services' ? { ...one, needs } : one))
    expect(problems({ ...model, levers: alone })).toEqual([
      'levers.exchange.services.needs.pressure: why is missing',
      'needs.support: no lever or no stop uses it',
    ])
  })

  it('with a documented case of what is not asked, no lever, an unknown outcome, or of a name that is taken', () => {
    const odd = {
      id: 'odd',
      counterpart: 'armed-group',
      answers: { gone: 1, gate: true, need: 5 },
      uses: [
        { lever: 'gone', outcome: 'worked' },
        { lever: 'lever', outcome: 'short-term-only' },
      ],
    }
    const record = { cases: [odd, { ...odd, answers: {}, uses: [] }] } as unknown as NonNullable<
      Model['record']
    >
    expect(problems({ ...withLever({}), record })).toEqual([
      'record.odd: this id is used twice',
      'record.odd: there is no item gone',
      'record.odd: true is no answer to gate',
      'record.odd: 5 is no answer to need',
      'record.odd: there is no lever gone',
      'record.odd: there is no outcome short-term-only',
    ])
  })

  it('with a lever whose risk nobody has coded', () => {
    expect(problems(withLever({ risk: {} }))).toEqual(['levers.lever.risk: must have at least one dimension'])
  })
})

describe('the model that is loaded', () => {
  it('may be built', () => {
    expect(problems(model)).toEqual([])
  })
})

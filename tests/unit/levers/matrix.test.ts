import { describe, expect, it } from 'vitest'
import { instrument1 } from '@/lib/instrument/versions/1'
import { model } from '@/lib/levers/model'
import { parseCitations } from '@/lib/literature/parse-citations'
import { citedCells, conditionItems } from './cells'

const { levers, tables, items } = model
const itemIds = new Set(items.map(({ id }) => id))
const adds = levers.flatMap(({ risk }) => Object.values(risk).flatMap((term) => term.adds))

describe('the matrix', () => {
  it('holds the sixteen levers of the model, each once', () => {
    expect(levers.map(({ id }) => id)).toEqual([
      'persuade.interests',
      'persuade.norms',
      'commit.resolve',
      'coalition.common',
      'reputation.fairness',
      'reputation.legitimacy',
      'reputation.denounce',
      'third.local',
      'third.regional',
      'third.council',
      'alternatives.ours',
      'alternatives.pressure',
      'alternatives.suspend',
      'exchange.services',
      'sequence.steps',
      'space.mandate',
    ])
  })

  it('reads the items of instrument 1, in its order', () => {
    expect(model.instrument).toBe(instrument1.version)
    expect(items.map(({ id }) => id)).toEqual(instrument1.items.map(({ id }) => id))
  })

  it.each(levers)('$id speaks only of items that are asked', (lever) => {
    const named = [...conditionItems(lever), ...lever.match.map(({ item }) => item)]
    expect(named.filter((item) => !itemIds.has(item))).toEqual([])
    expect(adds.filter(({ item }) => !itemIds.has(item))).toEqual([])
  })

  it.each(levers)('$id treats only items whose weakness belongs to a factor', ({ match }) => {
    const withoutFactor = items.filter(({ factor }) => factor === null).map(({ id }) => id)
    expect(match.filter(({ item }) => withoutFactor.includes(item))).toEqual([])
  })

  it.each(levers)('$id uses only tables that exist', ({ gates, cautions, risk }) => {
    const used = [
      ...gates.flatMap(({ any }) => any.map(({ table }) => table)),
      ...cautions.flatMap(({ table, unless }) => (unless ? [table, unless.table] : [table])),
      ...Object.values(risk).flatMap((term) => term.adds.map(({ table }) => table)),
    ]
    expect(used.filter((table) => !(table in tables))).toEqual([])
  })

  it('keeps no table that nothing uses', () => {
    const used = new Set([
      ...levers.flatMap(({ gates }) => gates.flatMap(({ any }) => any.map(({ table }) => table))),
      ...levers.flatMap(({ cautions }) => cautions.flatMap((one) => [one.table, one.unless?.table])),
      ...adds.map(({ table }) => table),
    ])
    expect(Object.keys(tables).filter((table) => !used.has(table))).toEqual([])
  })

  it.each(levers)('$id gives each item one cell per role', ({ match, gates, cautions }) => {
    const roles = [match, gates.flatMap(({ any }) => any), cautions]
    for (const role of roles) expect(new Set(role.map(({ item }) => item)).size).toBe(role.length)
  })

  it.each(levers)('$id gives a reason and a source that resolves for every cell', (lever) => {
    for (const { item, why, source } of citedCells(lever)) {
      expect(why, item).not.toBe('')
      expect(parseCitations(source), `${item}: ${source}`).toMatchObject({ ok: true })
    }
  })

  it.each(levers)('$id gives a source that resolves for every risk', ({ risk }) => {
    for (const { source } of Object.values(risk)) expect(parseCitations(source)).toMatchObject({ ok: true })
  })

  it('rests on judgement in at most one cell of ten', () => {
    const sources = levers.flatMap((lever) => citedCells(lever).map(({ source }) => source))
    const judged = sources.filter((source) => source === 'judgement').length
    expect(judged).toBeLessThanOrEqual(sources.length / 10)
  })
})

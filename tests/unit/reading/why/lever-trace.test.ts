import { describe, expect, it } from 'vitest'
import { conditionRows } from '@/lib/reading/why/condition-rows'
import { start, sumLever } from '@/lib/reading/why/lever-sum'
import { whyPlace, whyQuery } from '@/lib/reading/why/why-address'
import { model } from '@/lib/levers/model'
import { angolaLate } from '@/lib/literature/cases/angola-late'
import { toScoreInput } from '@/lib/literature/cases/to-score-input'
import { explain } from '@/lib/scoring/explain'
import { prepare } from '@/lib/scoring/prepare'

const explanation = explain(prepare(model, { runs: 500 }), { answers: toScoreInput(angolaLate).answers })

describe('the trace of a lever', () => {
  // 0.304 - 0.1 = 0.204 through need; 100 + 30 - 10 + 20 - 5 = 135, shown 128: together -7.
  it('has parts in whole hundredths that add up to the fit, what answers do together among them', () => {
    const sum = sumLever(
      {
        effects: [
          { item: 'a.a', contribution: 0.3 },
          { item: 'b.b', contribution: -0.1 },
        ],
        contributions: [
          { item: 'a.a', contribution: 0.3 },
          { item: 'b.b', contribution: -0.1 + 0.204 },
          { item: 'c.c', contribution: -0.05 },
        ],
      },
      { fit: { mean: 1.284, low: 0, high: 2 } },
      null,
    )
    expect(sum.conditions).toEqual(
      new Map([
        ['a.a', 30],
        ['b.b', -10],
      ]),
    )
    expect(sum.need).toEqual(
      new Map([
        ['a.a', 0],
        ['b.b', 20],
        ['c.c', -5],
      ]),
    )
    expect(sum).toMatchObject({ total: 128, together: -7 })
  })

  // 1.44 with the ranking alone: 44 of the 60 that the fit lies above 100 are the ranking's, 16 the answers' together.
  it('lays to the ranking of the weaknesses what it does with nothing answered', () => {
    const sum = sumLever({ effects: [], contributions: [] }, { fit: { mean: 1.6, low: 0, high: 2 } }, 1.44)
    expect(sum).toMatchObject({ ranking: 44, together: 16, total: 160 })
  })

  it('adds up for every lever of a documented case', () => {
    explanation.levers.forEach((explained, at) => {
      const lever = explanation.result.levers[at]
      if (lever === undefined) throw new Error('a lever is missing')
      const { conditions, need, together, total } = sumLever(explained, lever, null)
      const parts = [...conditions.values(), ...need.values(), together]
      expect(parts.reduce((sum, part) => sum + part, start)).toBe(total)
      expect(Math.abs(total - 100 * lever.fit.mean)).toBeLessThanOrEqual(0.5)
    })
  })

  it('names every cell of the matrix with its citation, and counts a question once', () => {
    for (const matrixLever of model.levers) {
      const explained = explanation.levers.find(({ id }) => id === matrixLever.id)
      const rows = conditionRows(matrixLever, explained?.trace ?? [])
      const cells =
        matrixLever.gates.flatMap(({ any }) => any).length +
        matrixLever.cautions.length +
        matrixLever.cautions.filter(({ unless }) => unless !== undefined).length
      expect(rows, matrixLever.id).toHaveLength(cells)
      expect(rows.every(({ source }) => source !== '')).toBe(true)
      const first = rows.filter(({ isFirst }) => isFirst).map(({ item }) => item)
      expect(new Set(first)).toEqual(new Set(rows.map(({ item }) => item)))
      expect(first).toHaveLength(new Set(first).size)
    }
  })
})

describe('the address of a trace', () => {
  it('names the reading and the part', () => {
    expect(whyQuery({ kind: 'case', caseId: 'c', assessmentId: 'a' })).toBe('?case=c&assessment=a')
    expect(whyQuery({ kind: 'documented', id: 'gaza' })).toBe('?documented=gaza')
    expect(whyPlace('lever', 'third.local')).toBe('why-lever-third-local')
  })
})

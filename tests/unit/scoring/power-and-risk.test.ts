import { describe, expect, it } from 'vitest'
import type { Answer, PowerDimension } from '@/lib/instrument/types'
import type { Model, ModelItem, RiskDimension } from '@/lib/levers/types'
import { evaluate } from '@/lib/scoring/evaluate'
import { prepare } from '@/lib/scoring/prepare'
import { scorePower } from '@/lib/scoring/power'
import { beliefsOf } from '@/lib/scoring/beliefs'
import { asModel, readOracle, shareTolerance, type Exact } from './read-oracle'

type Ends = { low: Exact; mid: Exact | null; high: Exact }
type Asymmetry = {
  dimension: string
  ours_strengths: (Answer | null)[]
  theirs_strengths: (Answer | null)[]
  ours: Ends
  theirs: Ends
  gap: Ends & { pPositive: Exact }
}
type Add = { item: string; answer: Answer | null; yesno: boolean; table: number[] }
type Risk = {
  name: string
  dimensions: Partial<Record<RiskDimension, { base: number; adds: Add[] }>>
  pWorstDimensionLevel: Exact[]
  dimension: string
  pSevere: Exact
  because: string[]
  couldBeWorse: string[]
}
const oracle = readOracle<{ asymmetry: Asymmetry[]; risk: Risk[] }>('13_asymmetry_and_risk')

const cutoffs = {
  liftAgainst: 0.8,
  liftFavourable: 1.05,
  effect: 0.05,
  reason: 0.02,
  caution: 0.25,
  severe: 0.5,
  blocked: 0.8,
  voiFloor: 0.01,
  influenceFloor: 0.05,
}
const bare: Partial<Model> = {
  instrument: 'test',
  matrix: 'test',
  factors: ['process', 'law'],
  dimensions: [],
  tables: {},
  items: [],
  levers: [],
  cutoffs,
}
const item = (id: string, part: Partial<ModelItem> = {}): ModelItem => ({
  id,
  kind: 'level',
  group: null,
  factor: null,
  adverse: 4,
  power: null,
  ...part,
})

describe('the power map', () => {
  it.each(oracle.asymmetry)('$dimension agrees with exact enumeration', (exact) => {
    const dimension: PowerDimension = 'control'
    const sides = { ours: exact.ours_strengths, theirs: exact.theirs_strengths }
    const parts = (['ours', 'theirs'] as const).flatMap((side) =>
      sides[side].map((answer, index) => ({
        answer,
        // Every other item is asked upside down; its level is turned with it.
        item: item(`${side}.${index}`, { power: { side, dimension, direction: index % 2 === 0 ? 1 : -1 } }),
      })),
    )
    const answers = Object.fromEntries(
      parts.flatMap(({ answer, item: { id, power } }): [string, Answer][] => {
        if (answer === null || 'notApplicable' in answer) return []
        const level = Number(answer.level)
        const turned = [4, 3, 2, 1, 0] as const
        return [
          [
            id,
            {
              known: answer.known,
              level: power?.direction === -1 ? (turned[level] ?? 0) : (turned[4 - level] ?? 0),
            },
          ],
        ]
      }),
    )
    const model = asModel({ ...bare, dimensions: [dimension], items: parts.map((part) => part.item) })
    const [got] = scorePower(model, beliefsOf(model.items, { answers }))
    const plain = ({ low, mid, high }: Ends) => ({
      low: low.value,
      mid: mid?.value ?? null,
      high: high.value,
    })
    expect(got?.ours).toEqual(plain(exact.ours))
    expect(got?.theirs).toEqual(plain(exact.theirs))
    expect(got?.gap.pPositive).toBeCloseTo(exact.gap.pPositive.value, 12)
    expect(got?.gap.low).toBeCloseTo(exact.gap.low.value, 12)
    expect(got?.gap.high).toBeCloseTo(exact.gap.high.value, 12)
    if (exact.gap.mid === null) expect(got?.gap.mid).toBeNull()
    else expect(got?.gap.mid).toBeCloseTo(exact.gap.mid.value, 12)
  })

  it('says nothing about a side that has no items', () => {
    const model = asModel({
      ...bare,
      dimensions: ['control'],
      items: [item('q', { power: { side: 'ours', dimension: 'control', direction: 1 } })],
    })
    const [got] = scorePower(model, beliefsOf(model.items, { answers: { q: { notApplicable: true } } }))
    expect(got?.ours).toEqual({ low: 0, mid: null, high: 1 })
    expect(got?.gap).toEqual({ low: -1, mid: null, high: 1, pPositive: null })
  })
})

const runs = 20_000

/** A model with one lever that has these risks, and the answers to it. */
function riskModel(risk: Pick<Risk, 'dimensions'>) {
  const terms = Object.entries(risk.dimensions)
  const adds = terms.flatMap(([, term]) => term.adds)
  const model = asModel({
    ...bare,
    items: adds.map((add) => item(add.item, { kind: add.yesno ? 'yesno' : 'level' })),
    tables: Object.fromEntries(
      adds.map(({ item: id, table }) => [`t.${id}`, table]),
    ) as unknown as Model['tables'],
    levers: [
      {
        id: 'lever',
        family: '',
        actsOn: [],
        riskLabel: 'high',
        needs: [],
        match: [],
        gates: [],
        cautions: [],
        risk: Object.fromEntries(
          terms.map(([dimension, term]) => [
            dimension,
            {
              base: term.base,
              source: '',
              adds: term.adds.map(({ item: id }) => ({ item: id, table: `t.${id}` })),
            },
          ]),
        ),
      },
    ],
  })
  const answers = Object.fromEntries(
    adds.flatMap(({ item: id, answer }): [string, Answer][] => (answer === null ? [] : [[id, answer]])),
  )
  return { model, answers }
}

describe('the risk of a lever', () => {
  it.each(oracle.risk)('$name', (exact) => {
    const { model, answers } = riskModel(exact)
    const { levers } = evaluate(prepare(model, { runs }), { answers })
    const risk = levers[0]?.risk
    expect(risk?.dimension).toBe(exact.dimension)
    expect(risk?.because).toEqual(exact.because)
    expect(risk?.couldBeWorse).toEqual(exact.couldBeWorse)
    const tolerance = shareTolerance(exact.pSevere.value, runs)
    expect(Math.abs((risk?.pSevere ?? 0) - exact.pSevere.value)).toBeLessThanOrEqual(tolerance)
  })

  it.each(oracle.risk)('above every limit a person could set: $name', (exact) => {
    const { model, answers } = riskModel(exact)
    const prepared = prepare(model, { runs })
    for (const riskCeiling of [0, 1, 2, 3, 4]) {
      const above = exact.pWorstDimensionLevel
        .slice(riskCeiling + 1)
        .reduce((sum, { value }) => sum + value, 0)
      const limit = evaluate(prepared, { answers, riskCeiling }).levers[0]?.risk.limit
      expect(Math.abs((limit?.pAbove ?? 0) - above)).toBeLessThanOrEqual(shareTolerance(above, runs))
      expect(limit?.verdict).toBe(above >= 0.5 ? 'above' : above >= 0.1 ? 'near' : 'within')
    }
  })

  it('mentions no limit when the person has set none', () => {
    const { model, answers } = riskModel({ dimensions: { staff: { base: 2, adds: [] } } })
    expect(evaluate(prepare(model, { runs: 100 }), { answers }).levers[0]?.risk).not.toHaveProperty('limit')
  })
})

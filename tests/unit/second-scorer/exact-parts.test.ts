import { describe, expect, it } from 'vitest'
import { beliefsOf } from '@/tests/oracles/second/beliefs'
import { drawAll, drawLevels, simplexPoint } from '@/tests/oracles/second/draws'
import { answeredYesNo, kernel } from '@/tests/oracles/second/kernels'
import { at, mean, upTo } from '@/tests/oracles/second/numbers'
import { powerOf } from '@/tests/oracles/second/power'
import { uniforms } from '@/tests/oracles/second/random'
import { rank } from '@/tests/oracles/second/ranking'
import { riskOf } from '@/tests/oracles/second/risk'
import type { Answer, Answers, Confidence, Item, Settings } from '@/tests/oracles/second/types'
import { readOracle, shareTolerance, type Exact } from '../scoring/read-oracle'
import { differences } from './differences'
import { completed, item, lever } from './small-model'

const settings: Settings = { scale: 'ordinal', itemWeights: 'sampled', topK: 3 }

type Kernel = {
  support: [number, number]
  level: number | null
  confidence: Confidence | 'unknown'
  pmf: Record<string, Exact>
}
const { kernels } = readOracle<{ kernels: Kernel[] }>('04_answer_kernels')

describe('the second scorer reads an answer', () => {
  it.each(kernels.filter(({ level }) => level !== null))(
    'of $level, $confidence, on $support',
    ({ support, level, confidence, pmf }) => {
      const [lowest, highest] = support
      const shares = kernel(lowest, highest, level ?? 0, confidence === 'unknown' ? 'high' : confidence)
      const wanted = shares.map((_, place) => pmf[String(lowest + place)]?.value ?? 0)
      expect(differences(shares, wanted, 1e-12)).toEqual([])
    },
  )

  it('of yes or no by its source', () => {
    expect(answeredYesNo(true, 'observed')).toEqual([0, 0, 0, 0, 1])
    expect(answeredYesNo(true, 'reported')[4]).toBe(0.85)
    expect(answeredYesNo(false, 'assumed')[0]).toBe(0.7)
  })

  it('of several people as the mean of what each of them says', () => {
    // Observed 0 is (1,0,0,0,0), reported 4 is (0,0,0,1/3,2/3); the third did not answer.
    const raters: Answers[] = [
      { q: { level: 0, known: 'observed' } },
      { q: { level: 4, known: 'reported' } },
      {},
    ]
    const pooled = beliefsOf(completed({ items: [item('q')] }), raters).get('q')
    expect(differences(pooled?.shares, [0.5, 0, 0, 1 / 6, 1 / 3], 1e-12)).toEqual([])
    expect(pooled).toMatchObject({ state: 'answered', recorded: 2, support: [0, 3, 4] })
  })
})

describe('the second scorer weighs factors', () => {
  const { roc } = readOracle<{ roc: Record<string, Exact[]> }>('03_roc_and_simplex_moments')
  const runs = 20_000

  it.each(Object.entries(roc))('%s of them, ranked, by the mean of the ordered simplex', (count, exact) => {
    const factors = upTo(Number(count)).map(String)
    const { weights } = drawAll(completed({ factors }), 'oracle', runs, settings)
    const falling = weights.map((row) => row.toSorted((one, other) => other - one))
    exact.forEach(({ value }, place) => {
      // No weight has a standard deviation above 0.25.
      const got = mean(falling.map((row) => at(row, place)))
      expect(Math.abs(got - value)).toBeLessThanOrEqual((4 * 0.25) / Math.sqrt(runs))
    })
  })

  it('by the lengths between sorted cuts', () => {
    expect(differences(simplexPoint([0.7, 0.2]), [0.2, 0.5, 0.3], 1e-12)).toEqual([])
  })
})

describe('the second scorer ranks', () => {
  it('two opposite ordinal criteria as the closed form says', () => {
    const exact = readOracle<{ levels: Record<string, number[]>; rank_acceptability: number[][] }>(
      '12_smaa_o_exact',
    )
    const runs = 40_000
    const weights = uniforms('oracle', 'w', runs)
    const middles = ['first', 'second'].map((id) => uniforms('oracle', `gap|${id}`, runs))
    const columns = Object.values(exact.levels).map((levels) =>
      weights.map((weight, run) => {
        const values = levels.map((level, place) => (level === 1 ? at(at(middles, place), run) : level / 2))
        return weight * at(values, 0) + (1 - weight) * at(values, 1)
      }),
    )
    const { acceptability } = rank(columns, 3)
    exact.rank_acceptability.forEach((row, place) => {
      row.forEach((share, other) => {
        expect(Math.abs(at(at(acceptability, place), other) - share)).toBeLessThanOrEqual(
          shareTolerance(share, runs),
        )
      })
    })
  })
})

type Ends = { low: Exact; mid: Exact | null; high: Exact }
type Add = { item: string; answer: Answer | null; yesno: boolean; table: number[] }
type Oracle13 = {
  asymmetry: {
    dimension: string
    ours_strengths: (Answer | null)[]
    theirs_strengths: (Answer | null)[]
    ours: Ends
    theirs: Ends
    gap: Ends & { pPositive: Exact }
  }[]
  risk: {
    name: string
    dimensions: Record<string, { base: number; adds: Add[] }>
    dimension: string
    pSevere: Exact
    pWorstDimensionLevel: Exact[]
    because: string[]
    couldBeWorse: string[]
  }[]
}
const oracle13 = readOracle<Oracle13>('13_asymmetry_and_risk')

describe('the second scorer maps power', () => {
  it.each(oracle13.asymmetry)('$dimension, exact', (exact) => {
    const sides = { ours: exact.ours_strengths, theirs: exact.theirs_strengths }
    // Every other item is asked upside down, and its level turned with it.
    const parts = (['ours', 'theirs'] as const).flatMap((side) =>
      sides[side].map((answer, place) => {
        const direction = place % 2 === 0 ? 1 : -1
        const part: Item = item(`${side}.${place}`, { power: { side, dimension: 'd', direction } })
        const level = answer !== null && 'level' in answer ? Number(answer.level) : 0
        const turned =
          answer !== null && 'level' in answer
            ? { ...answer, level: direction === 1 ? level : 4 - level }
            : answer
        return { part, answer: turned }
      }),
    )
    const model = completed({ dimensions: ['d'], items: parts.map(({ part }) => part) })
    const answers = Object.fromEntries(
      parts.flatMap(({ part, answer }): [string, Answer][] => (answer === null ? [] : [[part.id, answer]])),
    )
    const plain = ({ low, mid, high }: Ends) => ({
      low: low.value,
      mid: mid?.value ?? null,
      high: high.value,
    })
    const wanted = {
      dimension: 'd',
      ours: plain(exact.ours),
      theirs: plain(exact.theirs),
      gap: { ...plain(exact.gap), pPositive: exact.gap.pPositive.value },
    }
    expect(differences(powerOf(model, beliefsOf(model, [answers]))[0], wanted, 1e-12)).toEqual([])
  })
})

describe('the second scorer sees the risk', () => {
  it.each(oracle13.risk)('$name', (exact) => {
    const runs = 20_000
    const adds = Object.values(exact.dimensions).flatMap((term) => term.adds)
    const model = completed({
      items: adds.map((add) => item(add.item, { kind: add.yesno ? 'yesno' : 'level' })),
      tables: Object.fromEntries(adds.map((add) => [add.item, add.table])),
      levers: [
        lever('lever', {
          risk: Object.fromEntries(
            Object.entries(exact.dimensions).map(([id, term]) => [
              id,
              { base: term.base, adds: term.adds.map((add) => ({ item: add.item, table: add.item })) },
            ]),
          ),
        }),
      ],
    })
    const answers = Object.fromEntries(
      adds.flatMap(({ item: id, answer }): [string, Answer][] => (answer === null ? [] : [[id, answer]])),
    )
    const beliefs = beliefsOf(model, [answers])
    const levels = drawLevels(drawAll(model, 'v1', runs, settings), beliefs)
    for (const ceiling of [0, 2, 4]) {
      const risk = riskOf(model, at(model.levers, 0), beliefs, levels, runs, ceiling)
      const { dimension, because, couldBeWorse } = exact
      expect(risk).toMatchObject({ dimension, because, couldBeWorse })
      const near = (got: number | undefined, share: number) => {
        expect(differences(got, share, shareTolerance(share, runs))).toEqual([])
      }
      near(risk.pSevere, exact.pSevere.value)
      const above = exact.pWorstDimensionLevel.slice(ceiling + 1).reduce((sum, { value }) => sum + value, 0)
      near(risk.limit?.pAbove, above)
      expect(risk.limit?.verdict).toBe(above >= 0.5 ? 'above' : above >= 0.1 ? 'near' : 'within')
    }
  })
})

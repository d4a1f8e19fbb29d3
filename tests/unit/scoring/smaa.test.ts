import { describe, expect, it } from 'vitest'
import { fillStream, toUniform } from '@/lib/scoring/random'
import { newPlaces, rankLevers } from '@/lib/scoring/ranking'
import { drawWeights } from '@/lib/scoring/streams'
import { readOracle, shareTolerance, type Exact } from './read-oracle'

const runs = 100_000

type Problem = {
  name: string
  values: number[][]
  rank_acceptability: Exact[][]
  central_weight_first_criterion?: (Exact | null)[]
  central_weights?: (Exact[] | null)[]
}

const problems = ['01_smaa2_exact_2criteria', '02_smaa2_exact_3criteria'].flatMap(
  (name) => readOracle<{ problems: Problem[] }>(name).problems,
)

/** Additive values of each alternative in each run, for uniform weights. */
function additive(values: readonly (readonly number[])[], weights: readonly Float64Array[]) {
  return values.map((row) =>
    Float64Array.from({ length: weights[0]?.length ?? 0 }, (_, run) =>
      row.reduce((sum, value, criterion) => sum + value * (weights[criterion]?.[run] ?? 0), 0),
    ),
  )
}

function expectAcceptability(got: readonly Float64Array[], exact: readonly (readonly number[])[]) {
  exact.forEach((row, lever) => {
    row.forEach((share, rank) => {
      expect(Math.abs((got[lever]?.[rank] ?? 0) - share)).toBeLessThanOrEqual(shareTolerance(share, runs))
    })
  })
}

/** Mean weights of each alternative in the runs it comes first in; null if it never does. */
function centralWeights(columns: readonly Float64Array[], weights: readonly Float64Array[]) {
  const { places } = rankLevers(columns, 3, newPlaces(columns.length, runs))
  const totals = columns.map(() => 0)
  const sums = columns.map(() => weights.map(() => 0))
  for (let run = 0; run < runs; run += 1) {
    for (let entry = places.start[run] ?? 0; entry < (places.start[run + 1] ?? 0); entry += 1) {
      const lever = places.lever[entry] ?? 0
      const part = places.first[entry] ?? 0
      totals[lever] = (totals[lever] ?? 0) + part
      const row = sums[lever] ?? []
      weights.forEach((weight, criterion) => {
        row[criterion] = (row[criterion] ?? 0) + part * (weight[run] ?? 0)
      })
    }
  }
  return totals.map((total, lever) => ({
    total,
    weights: total === 0 ? null : (sums[lever] ?? []).map((sum) => sum / total),
  }))
}

describe('ranking over uniform weights', () => {
  it.each(problems)('$name agrees with exact integration', (problem) => {
    const weights = drawWeights('oracle', problem.values[0]?.length ?? 0, runs)
    const columns = additive(problem.values, weights)
    const ranking = rankLevers(columns, 3, newPlaces(columns.length, runs))
    expectAcceptability(
      ranking.acceptability,
      problem.rank_acceptability.map((row) => row.map(({ value }) => value)),
    )
  })

  it.each(problems)('$name has the exact central weights', (problem) => {
    const weights = drawWeights('oracle', problem.values[0]?.length ?? 0, runs)
    const columns = additive(problem.values, weights)
    const central = centralWeights(columns, weights)
    const exact =
      problem.central_weights ??
      (problem.central_weight_first_criterion ?? []).map((first) => (first === null ? null : [first]))
    exact.forEach((row, lever) => {
      const got = central[lever]
      if (row === null) expect(got?.weights).toBeNull()
      row?.forEach(({ value }, criterion) => {
        const error = Math.abs((got?.weights?.[criterion] ?? Number.NaN) - value)
        expect(error).toBeLessThanOrEqual((3.3 * 0.25) / Math.sqrt(got?.total ?? 0))
      })
    })
  })
})

describe('ranking on an ordinal scale', () => {
  it('agrees with the closed form of two opposite criteria', () => {
    const exact = readOracle<{ levels: Record<string, number[]>; rank_acceptability: number[][] }>(
      '12_smaa_o_exact',
    )
    const weights = drawWeights('oracle', 2, runs)
    const middles = ['first', 'second'].map((id) => {
      const draws = new Uint32Array(runs)
      fillStream(draws, 'oracle', `gap|${id}`)
      return Float64Array.from(draws, toUniform)
    })
    const columns = Object.values(exact.levels).map((levels) =>
      Float64Array.from({ length: runs }, (_, run) =>
        levels.reduce((sum, level, criterion) => {
          const value = level === 1 ? (middles[criterion]?.[run] ?? 0) : level / 2
          return sum + value * (weights[criterion]?.[run] ?? 0)
        }, 0),
      ),
    )
    const { acceptability } = rankLevers(columns, 3, newPlaces(3, runs))
    expectAcceptability(acceptability, exact.rank_acceptability)
  })
})

describe('the published benefit-risk example', () => {
  type Shares = { ra: number[][]; cw: number[][]; cf: number[] }
  type Published = {
    tolerance: Record<'published' | 'refined', { ra: number; cw: number; cf: number }>
    mu: number[][]
    sd: number[][]
    scale: [number, number][]
    maximise: boolean[]
    refined: Shares
    published: Shares
  }
  const example = readOracle<Published>('06_jsmaa_benefit_risk_published')
  const weights = drawWeights('oracle', example.mu.length, runs)
  const normals = (id: string) => {
    const draws = new Uint32Array(2 * runs)
    fillStream(draws, 'oracle', id)
    return Float64Array.from({ length: runs }, (_, run) => {
      const radius = Math.sqrt(-2 * Math.log(toUniform(draws[2 * run] ?? 0)))
      return radius * Math.cos(2 * Math.PI * toUniform(draws[2 * run + 1] ?? 0))
    })
  }
  /** Value of each alternative on each criterion in each run, 0 to 1. */
  const measured = example.mu.map((means, criterion) =>
    means.map((mean, alternative) => {
      const [low, high] = example.scale[criterion] ?? [0, 1]
      const sd = example.sd[criterion]?.[alternative] ?? 0
      return normals(`${criterion}|${alternative}`).map((normal) => {
        const drawn = mean + sd * normal
        const value = ((criterion === 0 ? Math.exp(drawn) : drawn) - low) / (high - low)
        return example.maximise[criterion] === true ? value : 1 - value
      })
    }),
  )
  const valuesFor = (weightOf: (criterion: number, run: number) => number) =>
    example.refined.ra.map((_, alternative) =>
      Float64Array.from({ length: runs }, (__, run) =>
        measured.reduce(
          (sum, values, criterion) => sum + (values[alternative]?.[run] ?? 0) * weightOf(criterion, run),
          0,
        ),
      ),
    )
  const columns = valuesFor((criterion, run) => weights[criterion]?.[run] ?? 0)
  const near = (
    got: number | undefined,
    { refined, published }: Record<'refined' | 'published', number>,
    kind: keyof Shares,
    sampling: number,
  ) => {
    expect(Math.abs((got ?? Number.NaN) - refined)).toBeLessThanOrEqual(
      example.tolerance.refined[kind] + sampling,
    )
    expect(Math.abs((got ?? Number.NaN) - published)).toBeLessThanOrEqual(example.tolerance.published[kind])
  }

  it('gives the rank acceptabilities that were published and refined', () => {
    const { acceptability } = rankLevers(columns, 3, newPlaces(columns.length, runs))
    example.refined.ra.forEach((row, alternative) => {
      row.forEach((refined, rank) => {
        const published = example.published.ra[alternative]?.[rank] ?? Number.NaN
        near(acceptability[alternative]?.[rank], { refined, published }, 'ra', shareTolerance(refined, runs))
      })
    })
  })

  it('gives the central weights, and the confidence in each first place at them', () => {
    const central = centralWeights(columns, weights)
    example.refined.cw.forEach((row, alternative) => {
      const own = central[alternative]?.weights ?? []
      row.forEach((refined, criterion) => {
        const published = example.published.cw[alternative]?.[criterion] ?? Number.NaN
        near(own[criterion], { refined, published }, 'cw', 0.003)
      })
      const { acceptability } = rankLevers(
        valuesFor((criterion) => own[criterion] ?? 0),
        3,
        newPlaces(columns.length, runs),
      )
      const refined = example.refined.cf[alternative] ?? Number.NaN
      const published = example.published.cf[alternative] ?? Number.NaN
      near(acceptability[alternative]?.[0], { refined, published }, 'cf', shareTolerance(refined, runs))
    })
  })
})

describe('the published table of barriers and strategies', () => {
  const { rows } = readOracle<{ rows: [string, number[], number][] }>('14_cfir_eric_cumulative_published')
  const sumOf = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0)

  it('adds up to the printed totals, which are rounded', () => {
    for (const [, parts, total] of rows) expect(Math.abs(sumOf(parts) - total)).toBeLessThanOrEqual(2)
  })

  it('lists its strategies in the order our ranking gives them', () => {
    const columns = rows.map(([, parts]) => Float64Array.of(sumOf(parts)))
    const { acceptability } = rankLevers(columns, 3, newPlaces(rows.length, 1))
    rows.forEach((_, place) => {
      expect(acceptability[place]?.[place]).toBe(1)
    })
  })
})

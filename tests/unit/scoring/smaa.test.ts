import { describe, expect, it } from 'vitest'
import { fillStream, toUniform } from '@/lib/scoring/random'
import { newPlaces, pairwiseWins, rankLevers } from '@/lib/scoring/ranking'
import { runsFor } from '@/lib/scoring/runs-for'
import { drawWeights } from '@/lib/scoring/streams'
import { readOracle, shareTolerance, type Exact } from './read-oracle'

const runs = 100_000

type Problem = {
  name: string
  values: number[][]
  rank_acceptability: Exact[][]
  central_weight_first_criterion?: (Exact | null)[]
  central_weights?: (Exact[] | null)[]
  pairwise_winning_half_ties?: Exact[][]
  pairwise_winning?: Exact[][]
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

describe('ranking over uniform weights', () => {
  it.each(problems)('$name agrees with exact integration', (problem) => {
    const weights = drawWeights('oracle', problem.values[0]?.length ?? 0, runs)
    const columns = additive(problem.values, weights)
    const ranking = rankLevers(columns, 3, newPlaces(columns.length, runs))
    expectAcceptability(
      ranking.acceptability,
      problem.rank_acceptability.map((row) => row.map(({ value }) => value)),
    )
    const wins = pairwiseWins(columns)
    const expected = problem.pairwise_winning_half_ties ?? problem.pairwise_winning ?? []
    expected.forEach((row, left) => {
      row.forEach(({ value }, right) => {
        if (left === right) return
        // The oracle gives half of every tie to each; the ties are what neither wins.
        const ties = 1 - (wins[left]?.[right] ?? 0) - (wins[right]?.[left] ?? 0)
        const half = (wins[left]?.[right] ?? 0) + ties / 2
        expect(Math.abs(half - value)).toBeLessThanOrEqual(shareTolerance(value, runs))
      })
    })
  })

  it.each(problems)('$name has the exact central weights', (problem) => {
    const weights = drawWeights('oracle', problem.values[0]?.length ?? 0, runs)
    const columns = additive(problem.values, weights)
    const { places } = rankLevers(columns, 3, newPlaces(columns.length, runs))
    const central = columns.map(() => weights.map(() => 0))
    const firsts = columns.map(() => 0)
    for (let run = 0; run < runs; run += 1) {
      for (let entry = places.start[run] ?? 0; entry < (places.start[run + 1] ?? 0); entry += 1) {
        const lever = places.lever[entry] ?? 0
        const part = places.first[entry] ?? 0
        firsts[lever] = (firsts[lever] ?? 0) + part
        weights.forEach((weight, criterion) => {
          const row = central[lever] ?? []
          row[criterion] = (row[criterion] ?? 0) + part * (weight[run] ?? 0)
        })
      }
    }
    const exact =
      problem.central_weights ??
      (problem.central_weight_first_criterion ?? []).map((first) => (first === null ? null : [first]))
    exact.forEach((row, lever) => {
      const total = firsts[lever] ?? 0
      if (row === null) expect(total).toBe(0)
      row?.forEach(({ value }, criterion) => {
        const error = Math.abs((central[lever]?.[criterion] ?? 0) / total - value)
        expect(error).toBeLessThanOrEqual((3.3 * 0.25) / Math.sqrt(total))
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
  type Published = {
    tolerance: { refined: { ra: number; cw: number; cf: number } }
    mu: number[][]
    sd: number[][]
    scale: [number, number][]
    maximise: boolean[]
    refined: { ra: number[][] }
    published: { ra: number[][] }
  }
  const example = readOracle<Published>('06_jsmaa_benefit_risk_published')
  const normals = (id: string) => {
    const draws = new Uint32Array(2 * runs)
    fillStream(draws, 'oracle', id)
    return Float64Array.from({ length: runs }, (_, run) => {
      const radius = Math.sqrt(-2 * Math.log(toUniform(draws[2 * run] ?? 0)))
      return radius * Math.cos(2 * Math.PI * toUniform(draws[2 * run + 1] ?? 0))
    })
  }

  it('gives the rank acceptabilities that were published and refined', () => {
    const weights = drawWeights('oracle', example.mu.length, runs)
    const alternatives = example.refined.ra.length
    const columns = Array.from({ length: alternatives }, () => new Float64Array(runs))
    example.mu.forEach((means, criterion) => {
      const [low, high] = example.scale[criterion] ?? [0, 1]
      means.forEach((mean, alternative) => {
        const draws = normals(`${criterion}|${alternative}`)
        const column = columns[alternative] ?? new Float64Array(0)
        for (let run = 0; run < runs; run += 1) {
          const drawn = mean + (example.sd[criterion]?.[alternative] ?? 0) * (draws[run] ?? 0)
          const value = ((criterion === 0 ? Math.exp(drawn) : drawn) - low) / (high - low)
          const counted = example.maximise[criterion] === true ? value : 1 - value
          column[run] = (column[run] ?? 0) + counted * (weights[criterion]?.[run] ?? 0)
        }
      })
    })
    const { acceptability } = rankLevers(columns, 3, newPlaces(alternatives, runs))
    example.refined.ra.forEach((row, alternative) => {
      row.forEach((share, rank) => {
        const got = acceptability[alternative]?.[rank] ?? 0
        expect(Math.abs(got - share)).toBeLessThanOrEqual(shareTolerance(share, runs) + 0.0015)
        expect(Math.abs(got - (example.published.ra[alternative]?.[rank] ?? 0))).toBeLessThanOrEqual(0.02)
      })
    })
  })
})

describe('the number of runs', () => {
  const { rows } = readOracle<{
    rows: { half_width: number; confidence: 0.95 | 0.99; N_worst_case_p_half: number }[]
  }>('09_monte_carlo_sample_size')

  it.each(rows)('for ±$half_width at $confidence is $N_worst_case_p_half', (row) => {
    expect(runsFor(row.half_width, row.confidence)).toBe(row.N_worst_case_p_half)
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

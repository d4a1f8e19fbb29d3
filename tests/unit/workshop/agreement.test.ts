import { describe, expect, it } from 'vitest'
import { kendallW } from '@/lib/workshop/kendall-w'
import { krippendorffAlpha, type Metric, type Ratings } from '@/lib/workshop/krippendorff-alpha'
import { expectedByGuessing, polarisation, vanDerEijkAgreement } from '@/lib/workshop/van-der-eijk-agreement'
import { readOracle, type Exact } from '@/tests/unit/scoring/read-oracle'

describe('Krippendorff’s alpha', () => {
  const { cases } = readOracle<{
    cases: {
      name: string
      ratings_rows_are_raters: Ratings
      alpha: Record<Metric, Exact>
      published: Partial<Record<Metric, number>>
    }[]
  }>('07_krippendorff_alpha')
  const metrics = ['nominal', 'ordinal', 'interval', 'ratio'] as const

  it.each(cases)('$name', ({ ratings_rows_are_raters: ratings, alpha, published }) => {
    for (const metric of metrics) {
      const got = krippendorffAlpha(ratings, metric)
      expect(got).toBeCloseTo(alpha[metric].value, 9)
      const printed = published[metric]
      if (printed !== undefined) expect(Math.abs((got ?? 0) - printed)).toBeLessThanOrEqual(0.0006)
    }
  })

  it('says nothing when no two people answered the same question', () => {
    expect(
      krippendorffAlpha([
        [1, null],
        [null, 2],
      ]),
    ).toBeNull()
  })

  it('says nothing when everybody gave one and the same value', () => {
    expect(
      krippendorffAlpha([
        [2, 2],
        [2, 2],
      ]),
    ).toBeNull()
  })
})

describe('van der Eijk’s A', () => {
  const oracle = readOracle<{
    cases: { frequencies: number[]; A: Exact; polarization: Exact }[]
    small_sample_reference_5_categories: {
      rows: {
        raters: number
        expected_A_if_uniform_guessing: number
        q95_A_if_uniform_guessing: number
        P_A_le_0: number
      }[]
    }
  }>('08_van_der_eijk_A')

  it.each(oracle.cases)('of $frequencies', ({ frequencies, A, polarization }) => {
    expect(vanDerEijkAgreement(frequencies)).toBeCloseTo(A.value, 9)
    expect(polarisation(frequencies)).toBeCloseTo(polarization.value, 9)
  })

  it.each(oracle.small_sample_reference_5_categories.rows)('of $raters people who guess', (row) => {
    const got = expectedByGuessing(row.raters)
    expect(got.mean).toBeCloseTo(row.expected_A_if_uniform_guessing, 9)
    expect(got.upper).toBeCloseTo(row.q95_A_if_uniform_guessing, 9)
    expect(got.notPositive).toBeCloseTo(row.P_A_le_0, 9)
  })

  it('says nothing without ratings', () => {
    expect(vanDerEijkAgreement([0, 0, 0, 0, 0])).toBeNull()
  })
})

describe('Kendall’s W', () => {
  const { cases } = readOracle<{ cases: { name: string; rows_are_raters: number[][]; W: Exact }[] }>(
    '11_kendall_W',
  )

  it.each(cases)('$name', ({ rows_are_raters: rows, W }) => {
    expect(kendallW(rows)).toBeCloseTo(W.value, 9)
  })

  it('says nothing about one person alone', () => {
    expect(kendallW([[1, 2, 3]])).toBeNull()
  })
})

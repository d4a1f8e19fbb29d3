import { fillStream, toUniform } from './random'
import { compareIds, round9 } from './round'
import type { RecordOutcome } from '@/lib/levers/types'
import type { Band, LeverState } from './types'

/** One documented use of a lever beside what the model says of that lever from the answers before it. */
export type ReadUse = {
  readonly caseId: string
  readonly lever: string
  readonly outcome: RecordOutcome
  /** Worked or worked in part. */
  readonly worked: boolean
  readonly lift: number | null
  readonly state: LeverState
  /** How many warnings the model gives. */
  readonly warnings: number
  readonly band: Band
  /** Mean F. */
  readonly fit: number
}

/** What the first of two uses is compared by when the second stands beside it; null: it has none. */
export type Measure = (use: ReadUse, beside: ReadUse) => number | null

const byLift: Measure = ({ lift }) => lift

/** Which uses make a pair: any two; two of one case; two of one lever in different cases. */
export type Among = 'all' | 'inside' | 'same-lever'

export type Concordance = {
  /** 0 to 1; .5 is what guessing gives. null without a pair. */
  readonly value: number | null
  readonly pairs: number
  /** Pairs in which the use that worked stands higher, and those that stand equal (to nine decimals). */
  readonly concordant: number
  readonly tied: number
}

export type ConcordanceInterval = {
  readonly level: 0.95
  readonly low: number | null
  readonly high: number | null
  readonly method: string
  readonly resamples: number
}

export type ComparedPair = {
  readonly worked: ReadUse
  readonly failed: ReadUse
  /** 1: the use that worked stands higher; 0: lower; .5: the same. */
  readonly score: 0 | 0.5 | 1
}

/** Bootstrap samples: the ends of the interval then move by less than .01 with the seed. */
const resamples = 2_000
const ends = { low: 0.025, high: 0.975 }

function scoreOf(worked: number, failed: number): ComparedPair['score'] {
  const [first, second] = [round9(worked), round9(failed)]
  if (first === second) return 0.5
  return first > second ? 1 : 0
}

const isPair = (first: ReadUse, second: ReadUse, among: Among): boolean => {
  switch (among) {
    case 'all':
      return true
    case 'inside':
      return first.caseId === second.caseId
    case 'same-lever':
      return first.lever === second.lever && first.caseId !== second.caseId
  }
}

/**
 * Every pair of uses of which one worked (or partly) and one failed (or backfired). A use without the measure is in no pair.
 */
export function comparedPairs(
  uses: readonly ReadUse[],
  among: Among = 'same-lever',
  measure: Measure = byLift,
): readonly ComparedPair[] {
  const failed = uses.filter((use) => !use.worked)
  return uses
    .filter((use) => use.worked)
    .flatMap((first) =>
      failed.flatMap((second): ComparedPair[] => {
        if (!isPair(first, second, among)) return []
        const [ours, theirs] = [measure(first, second), measure(second, first)]
        if (ours === null || theirs === null) return []
        return [{ worked: first, failed: second, score: scoreOf(ours, theirs) }]
      }),
    )
}

/** Share of the pairs in which the use that worked stands higher; equal ones count half. */
export function concordanceOf(pairs: readonly ComparedPair[]): Concordance {
  const concordant = pairs.filter(({ score }) => score === 1).length
  const tied = pairs.filter(({ score }) => score === 0.5).length
  const value = pairs.length === 0 ? null : (concordant + tied / 2) / pairs.length
  return { value, pairs: pairs.length, concordant, tied }
}

/**
 * 95% interval of the concordance by a bootstrap of whole cases: pairs that share a case are not independent, so an
 * interval for single shares would be too narrow. Cases are drawn with replacement from the named stream; a pair counts
 * as often as its two cases were drawn, multiplied. Samples without a pair are passed over. The same seed gives the same
 * ends.
 */
export function concordanceInterval(pairs: readonly ComparedPair[], seed: string): ConcordanceInterval {
  const method = 'bootstrap of whole cases, percentiles'
  const cases = [...new Set(pairs.flatMap(({ worked, failed }) => [worked.caseId, failed.caseId]))].sort(
    compareIds,
  )
  const position = new Map(cases.map((id, index) => [id, index]))
  const places = pairs.map(({ worked, failed, score }) => ({
    worked: position.get(worked.caseId)!,
    failed: position.get(failed.caseId)!,
    score,
  }))
  const draws = new Uint32Array(cases.length * resamples)
  fillStream(draws, seed, 'validity|cases')
  const values: number[] = []
  for (let sample = 0; sample < resamples; sample += 1) {
    const times = new Uint32Array(cases.length)
    for (let draw = 0; draw < cases.length; draw += 1) {
      const drawn = Math.floor(toUniform(draws[sample * cases.length + draw]!) * cases.length)
      times[drawn]! += 1
    }
    let weight = 0
    let score = 0
    for (const pair of places) {
      const counts = times[pair.worked]! * times[pair.failed]!
      weight += counts
      score += counts * pair.score
    }
    if (weight > 0) values.push(score / weight)
  }
  values.sort((left, right) => left - right)
  const at = (share: number) => values[Math.max(0, Math.ceil(share * values.length) - 1)] ?? null
  return { level: 0.95, low: at(ends.low), high: at(ends.high), method, resamples }
}

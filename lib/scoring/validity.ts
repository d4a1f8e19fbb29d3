import type { Answers } from '@/lib/instrument/types'
import type { Model } from '@/lib/levers/types'
import {
  comparedPairs,
  concordanceInterval,
  concordanceOf,
  type Among,
  type Concordance,
  type ConcordanceInterval,
  type Measure,
  type ReadUse,
} from './concordance'
import { findLever, runSituation } from './evaluate'
import { prepare } from './prepare'
import { readWithout, type ReadWithout } from './read-without'
import { defaultRuns, defaultSeed, type PrepareOptions } from './settings'
import type { Band, LeverState } from './types'

/** A documented case as far as the figures need it. Levers the model does not rank, such as `escort`, are passed over. */
export type ValidityCase = {
  readonly caseId: string
  readonly answers: Answers
  readonly uses: readonly { readonly lever: string; readonly outcome: string }[]
}

/** `count` of `of`; null share where there is none. */
export type Share = { readonly count: number; readonly of: number; readonly share: number | null }

/** Of these uses: how many worked at least in part, and how many in full. */
export type Went = { readonly worked: number; readonly inFull: number; readonly of: number }

type WentShare = Went & { readonly share: number | null }

/** How often a use that worked (or partly) stands above one that failed. */
export type Orders = Readonly<Record<Among, Concordance>>

export type Validity = {
  readonly model: {
    readonly instrument: string
    readonly matrix: string
    readonly seed: string
    readonly runs: number
  }
  readonly cases: number
  /** Uses that are counted: a lever of the model, and an outcome that is not short-term only. */
  readonly uses: number
  readonly sameLeverConcordance: Concordance & { readonly interval: ConcordanceInterval }
  /** Of the uses whose lever was read in this state, how many worked or worked in part. */
  readonly states: Readonly<
    Record<LeverState, { readonly worked: number; readonly of: number; readonly share: number | null }>
  >
  readonly warnings: {
    /** Of the uses that failed or backfired, how many carried a warning. */
    readonly caught: Share
    /** Of those that backfired. */
    readonly caughtBackfires: Share
    /** Of the uses that worked or partly, how many carried one nevertheless. */
    readonly falseAlarms: Share
    /** How uses with two warnings or more went, and those with one or none. */
    readonly twoOrMore: WentShare
    readonly oneOrNone: WentShare
  }
  /** How the uses went whose lever was read in this band. */
  readonly bands: Readonly<Record<Band, WentShare>>
  /** By how the lever went in like cases, and by prospect. Each pair is read with both of its cases left out. */
  readonly record: Orders & { readonly sameLeverInterval: ConcordanceInterval }
  readonly prospect: Orders
}

const outcomes: Readonly<Record<string, boolean>> = {
  worked: true,
  partly: true,
  failed: false,
  backfired: false,
}

const isCounted = (outcome: string): outcome is ReadUse['outcome'] => Object.hasOwn(outcomes, outcome)

/**
 * What the model says of every lever that was used, from the answers before the outcome; stops, which are no reading, stand
 * aside, and the case itself is left out of the record. Uses of a lever that the model
 * does not have and uses that worked for a short time only are left out. In the order of the cases and of their uses.
 */
export function readUses(
  model: Model,
  cases: readonly ValidityCase[],
  options: PrepareOptions = {},
): readonly ReadUse[] {
  const prepared = prepare(model, options)
  const position = new Map(model.levers.map(({ id }, index) => [id, index]))
  return cases.flatMap(({ caseId, answers, uses }) => {
    const evaluation = runSituation(prepared, { answers, leaveOut: caseId })
    return uses.flatMap(({ lever, outcome }): ReadUse[] => {
      const at = position.get(lever)
      if (at === undefined || !isCounted(outcome)) return []
      const { conditions, warnings, band, fit } = findLever(prepared, evaluation, at).result
      const { lift, state } = conditions
      return [
        {
          ...{ caseId, lever, outcome, worked: outcomes[outcome] === true },
          ...{ lift, state, warnings: warnings.length, band, fit: fit.mean },
        },
      ]
    })
  })
}

const shareOf = (count: number, of: number) => (of === 0 ? null : count / of)

function stateRow(uses: readonly ReadUse[], state: LeverState) {
  const inState = uses.filter((use) => use.state === state)
  const worked = inState.filter((use) => use.worked).length
  return { worked, of: inState.length, share: shareOf(worked, inState.length) }
}

function wentOf(uses: readonly ReadUse[]): WentShare {
  const worked = uses.filter((use) => use.worked).length
  const inFull = uses.filter(({ outcome }) => outcome === 'worked').length
  return { worked, inFull, of: uses.length, share: shareOf(worked, uses.length) }
}

function ordersBy(uses: readonly ReadUse[], measure: Measure): Orders {
  const among = (of: Among) => concordanceOf(comparedPairs(uses, of, measure))
  return { all: among('all'), inside: among('inside'), 'same-lever': among('same-lever') }
}

function warnedOf(uses: readonly ReadUse[]): Share {
  const count = uses.filter(({ warnings }) => warnings > 0).length
  return { count, of: uses.length, share: shareOf(count, uses.length) }
}

/** States, warnings and bands against outcomes, and whether a use that worked was read better than one that failed. */
export function validityOf(
  uses: readonly ReadUse[],
  seed: string,
  without: ReadWithout = () => null,
): Omit<Validity, 'model' | 'cases'> {
  const pairs = comparedPairs(uses)
  const byRate: Measure = (use, beside) => without(use, beside)?.record.rate ?? null
  const byProspect: Measure = (use, beside) => {
    const reading = without(use, beside)
    return reading === null ? null : reading.factor * use.fit
  }
  return {
    uses: uses.length,
    sameLeverConcordance: { ...concordanceOf(pairs), interval: concordanceInterval(pairs, seed) },
    states: {
      favourable: stateRow(uses, 'favourable'),
      mixed: stateRow(uses, 'mixed'),
      against: stateRow(uses, 'against'),
      none: stateRow(uses, 'none'),
    },
    warnings: {
      caught: warnedOf(uses.filter(({ worked }) => !worked)),
      caughtBackfires: warnedOf(uses.filter(({ outcome }) => outcome === 'backfired')),
      falseAlarms: warnedOf(uses.filter(({ worked }) => worked)),
      twoOrMore: wentOf(uses.filter(({ warnings }) => warnings > 1)),
      oneOrNone: wentOf(uses.filter(({ warnings }) => warnings < 2)),
    },
    bands: {
      consider: wentOf(uses.filter(({ band }) => band === 'consider')),
      'with-care': wentOf(uses.filter(({ band }) => band === 'with-care')),
      'not-now': wentOf(uses.filter(({ band }) => band === 'not-now')),
    },
    record: {
      ...ordersBy(uses, byRate),
      sameLeverInterval: concordanceInterval(comparedPairs(uses, 'same-lever', byRate), seed),
    },
    prospect: ordersBy(uses, byProspect),
  }
}

/**
 * How the model does on cases whose outcome is known. The figures say nothing about unseen cases when the coder of the
 * matrix, or of the answers, knew the outcomes. Without options: seed `v1`, 10,000 runs.
 */
export function measureValidity(
  model: Model,
  cases: readonly ValidityCase[],
  { seed = defaultSeed, runs = defaultRuns }: Pick<PrepareOptions, 'seed' | 'runs'> = {},
): Validity {
  const { instrument, matrix } = model
  const uses = readUses(model, cases, { seed, runs })
  return {
    model: { instrument, matrix, seed, runs },
    cases: cases.length,
    ...validityOf(uses, seed, readWithout(model, cases)),
  }
}

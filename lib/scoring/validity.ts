import type { Answers } from '@/lib/instrument/types'
import type { Model } from '@/lib/levers/types'
import {
  comparedPairs,
  concordanceInterval,
  concordanceOf,
  type Concordance,
  type ConcordanceInterval,
  type ReadUse,
} from './concordance'
import { findLever, runSituation } from './evaluate'
import { prepare } from './prepare'
import { defaultRuns, defaultSeed, type PrepareOptions } from './settings'
import type { LeverState } from './types'

/** A documented case as far as the figures need it. Levers the model does not rank, such as `escort`, are passed over. */
export type ValidityCase = {
  readonly caseId: string
  readonly answers: Answers
  readonly uses: readonly { readonly lever: string; readonly outcome: string }[]
}

/** `count` of `of`; null share where there is none. */
export type Share = { readonly count: number; readonly of: number; readonly share: number | null }

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
  }
}

const outcomes: Readonly<Record<string, boolean>> = {
  worked: true,
  partly: true,
  failed: false,
  backfired: false,
}

const isCounted = (outcome: string): outcome is ReadUse['outcome'] => Object.hasOwn(outcomes, outcome)

/**
 * What the model says of every lever that was used, from the answers before the outcome. Uses of a lever that the model
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
    const evaluation = runSituation(prepared, { answers })
    return uses.flatMap(({ lever, outcome }): ReadUse[] => {
      const at = position.get(lever)
      if (at === undefined || !isCounted(outcome)) return []
      const { conditions, warnings } = findLever(prepared, evaluation, at).result
      const { lift, state } = conditions
      const worked = outcomes[outcome] === true
      return [{ caseId, lever, outcome, worked, lift, state, warned: warnings.length > 0 }]
    })
  })
}

const shareOf = (count: number, of: number) => (of === 0 ? null : count / of)

function stateRow(uses: readonly ReadUse[], state: LeverState) {
  const inState = uses.filter((use) => use.state === state)
  const worked = inState.filter((use) => use.worked).length
  return { worked, of: inState.length, share: shareOf(worked, inState.length) }
}

function warnedOf(uses: readonly ReadUse[]): Share {
  const count = uses.filter(({ warned }) => warned).length
  return { count, of: uses.length, share: shareOf(count, uses.length) }
}

/** States and warnings against outcomes, and whether a use that worked was read better than one that failed. */
export function validityOf(uses: readonly ReadUse[], seed: string): Omit<Validity, 'model' | 'cases'> {
  const pairs = comparedPairs(uses)
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
    },
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
  return { model: { instrument, matrix, seed, runs }, cases: cases.length, ...validityOf(uses, seed) }
}

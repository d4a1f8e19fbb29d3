import type { Answers } from '@/lib/instrument/types'
import { model } from '@/lib/levers/model'
import type { LeverResult } from '@/lib/scoring/types'
import { joinWarnings, type ItemWarning } from './join-warnings'

/** What comes before any use of a lever, and the answer it is about. */
export type LeverCheck =
  /** Impossible as things are. */
  | { readonly kind: 'unblock'; readonly item: string }
  /** `find-out`: an open question could stop it; `check-again`: an answer could, at a level that it leaves possible. */
  | { readonly kind: 'find-out' | 'check-again'; readonly item: string }

/** What holds a lever back most, where nothing else that is told of the lever has named it as such. */
export type LeverHeldBack = {
  readonly item: string
  /** `open`: not knowing it; `quoted`: an answer that the reasons quote; `answer`: an answer told nowhere else. */
  readonly kind: 'open' | 'quoted' | 'answer'
}

export type LeverRiskFacts = Pick<LeverResult['risk'], 'label' | 'dimension' | 'because' | 'couldBeWorse'> & {
  /** Share of readings, 0 to 1, in which the risk is severe; null: too small to be told, or no share may be shown. */
  readonly severeShare: number | null
}

/** All that is told of one lever. Page, paper and card choose from it and lay it out; none decides anew. */
export type LeverFacts = {
  /** null: nothing stops it and nothing could. */
  readonly check: LeverCheck | null
  /** One per answer, in the order of the scorer. */
  readonly warnings: readonly ItemWarning[]
  /** null: nothing does, or a check or a warning has named it. */
  readonly heldBack: LeverHeldBack | null
  readonly risk: LeverRiskFacts
}

type ReadFrom = { readonly answers: Answers; readonly showShares: boolean }

/** What is told of a lever. `showShares` false: too few answers for any share. */
export function leverFacts(lever: LeverResult, { answers, showShares }: ReadFrom): LeverFacts {
  const { risk } = lever
  const warnings = joinWarnings(lever)
  const isWarned = (item: string) => warnings.some((warning) => warning.item === item)
  return {
    check: checkOf(lever),
    warnings,
    heldBack: heldBackOf(lever, isWarned, answers),
    risk: {
      label: risk.label,
      dimension: risk.dimension,
      because: risk.because,
      couldBeWorse: risk.couldBeWorse,
      severeShare: showShares && risk.pSevere >= model.cutoffs.severe ? risk.pSevere : null,
    },
  }
}

function checkOf({ status: { state, cause, item } }: LeverResult): LeverCheck | null {
  if (state === 'open' || state === 'stopped' || item === null) return null
  if (state === 'blocked') return { kind: 'unblock', item }
  return { kind: cause === 'unknown' ? 'find-out' : 'check-again', item }
}

type IsWarned = (item: string) => boolean

function heldBackOf(
  { heldBackBy: item, status, conditions }: LeverResult,
  isWarned: IsWarned,
  answers: Answers,
): LeverHeldBack | null {
  if (item === null || item === status.item || isWarned(item)) return null
  if (answers[item] === undefined) return { item, kind: 'open' }
  return { item, kind: conditions.because.includes(item) ? 'quoted' : 'answer' }
}

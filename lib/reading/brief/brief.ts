import type { Answers } from '@/lib/instrument/types'
import { model } from '@/lib/levers/model'
import type { RiskDimension } from '@/lib/levers/types'
import type { Ask } from '@/lib/reading/ask/ask-list'
import { enoughForShares } from '@/lib/reading/enough-answers'
import { considerFirst } from '@/lib/reading/levers/consider-first'
import { joinWarnings } from '@/lib/reading/levers/join-warnings'
import { leverReason } from '@/lib/reading/levers/lever-reason'
import { findMatrixLever } from '@/lib/reading/levers/matrix-lever'
import type { ReasonDirection } from '@/lib/reading/levers/reason-direction'
import { treatedItems } from '@/lib/reading/levers/treated-items'
import { isHeld, leadUnderStop } from '@/lib/reading/stops'
import type { RaisedStop } from '@/lib/scoring/stops'
import type { LeverResult, ScoreResult } from '@/lib/scoring/types'

/** What to be careful about: an answer that warns, an open question that could stop the lever, or its own risk. */
export type BriefCare =
  | { readonly kind: 'warning' | 'find-out'; readonly item: string }
  | { readonly kind: 'risk'; readonly dimension: RiskDimension }

export type ConsideredLever = {
  readonly lever: LeverResult
  /** Called for by a stop. */
  readonly isLead: boolean
  /** The weakness it works on most directly here; null: none that was answered as severe. */
  readonly treats: string | null
  /** The answer that says most about whether it can work; null: none stands out. */
  readonly reason: { readonly item: string; readonly direction: ReasonDirection } | null
  readonly care: BriefCare
}

export type AvoidedLever = {
  readonly levers: readonly LeverResult[]
  /** The answer that speaks against them; null: nothing but their own risk. */
  readonly item: string | null
}

/** The first screen of a result: what to do, what not to do, and what to find out. */
export type Brief =
  /** They hold our people: nothing is proposed. */
  | { readonly kind: 'held' }
  /** Fewer than eight answers: only what to ask. */
  | { readonly kind: 'too-few'; readonly asks: readonly Ask[] }
  | {
      readonly kind: 'ready'
      readonly consider: readonly ConsideredLever[]
      readonly avoid: readonly AvoidedLever[]
      /** Every lever of the band "not now", stopped ones included. */
      readonly notNow: number
      /** The most useful question that a fact settles; null: none would change the list much. */
      readonly find: Ask | null
    }

type BriefParts = {
  readonly answers: Answers
  /** As pages may show it: see `underStops`. */
  readonly result: ScoreResult
  readonly stops: readonly RaisedStop[]
  readonly asks: readonly Ask[]
}

/** Lines of "do not": more would not be learnt. */
const mostAvoided = 2

/** Questions offered where too little is answered for anything else. */
const mostAsked = 3

/** What a result says in a minute, chosen from what it says in full. */
export function briefOf({ answers, result, stops, asks }: BriefParts): Brief {
  if (isHeld(stops)) return { kind: 'held' }
  const facts = asks.filter(({ item }) => item !== 'weights')
  if (!enoughForShares(answers)) return { kind: 'too-few', asks: facts.slice(0, mostAsked) }
  const lead = leadUnderStop(result.levers)
  return {
    kind: 'ready',
    consider: considerFirst(result.levers).map((lever) => considered(lever, lever === lead, answers)),
    avoid: avoidedIn(result.levers),
    notNow: result.levers.filter(({ band }) => band === 'not-now').length,
    find: facts[0] ?? null,
  }
}

function considered(lever: LeverResult, isLead: boolean, answers: Answers): ConsideredLever {
  const matrixLever = findMatrixLever(lever.id)
  const reason = reasonOf(lever, answers)
  const treats = matrixLever === null ? undefined : treatedItems(matrixLever, answers)[0]
  return { lever, isLead, treats: treats ?? null, reason, care: careOf(lever, reason?.item ?? null) }
}

/** The answer behind its state that says most about whether it can work, by what it says of it. */
function reasonOf({ id, conditions }: LeverResult, answers: Answers): ConsideredLever['reason'] {
  for (const item of conditions.because) {
    const reason = leverReason(id, item, answers[item])
    if (reason !== null) return { item, direction: reason.direction }
  }
  return null
}

/** Warnings before open questions before the risk of the lever itself; never what was just told as the reason. */
function careOf(lever: LeverResult, told: string | null): BriefCare {
  const warned = joinWarnings(lever).find(({ item }) => item !== null && item !== told)?.item
  if (warned !== undefined && warned !== null) return { kind: 'warning', item: warned }
  const { state, item } = lever.status
  if (state === 'check' && item !== null && item !== told) return { kind: 'find-out', item }
  return { kind: 'risk', dimension: lever.risk.dimension }
}

/**
 * What not to do: levers that the answers block or speak against, the most harmful first, those with one reason together.
 * Stopped ones are told by their stop. Where nothing is against any, those whose risk is severe.
 */
function avoidedIn(levers: readonly LeverResult[]): readonly AvoidedLever[] {
  const against = levers.filter(({ band, status }) => band === 'not-now' && status.state !== 'stopped')
  const severe = levers.filter(
    ({ band, risk }) => band === 'with-care' && risk.pSevere >= model.cutoffs.severe,
  )
  const worstFirst = (against.length > 0 ? against : severe).toSorted(
    (one, other) => other.risk.pSevere - one.risk.pSevere,
  )
  const items = [...new Set(worstFirst.map(whyNot))]
  return items
    .map((item) => ({ item, levers: worstFirst.filter((lever) => whyNot(lever) === item) }))
    .slice(0, mostAvoided)
}

/** The answer that speaks most against a lever; null: none does. */
function whyNot(lever: LeverResult): string | null {
  const { status, conditions, heldBackBy } = lever
  const warned = joinWarnings(lever).find(({ item }) => item !== null)?.item ?? null
  return (status.state === 'blocked' ? status.item : null) ?? warned ?? conditions.because[0] ?? heldBackBy
}

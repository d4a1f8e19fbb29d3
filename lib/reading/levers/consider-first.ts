import type { LeverResult } from '@/lib/scoring/types'
import { leadUnderStop, proposable } from '@/lib/reading/stops'

/** How many levers are considered first. Source: scoring 2.17. */
const most = 3

/**
 * The levers to consider first: those of the band "consider" in list order, three at most and fewer where there are fewer,
 * never one that a stop takes away, and none while people are held. What a stop calls for on our own side leads them. Whether
 * enough is answered to show any is for `enoughForShares`.
 */
export function considerFirst(levers: readonly LeverResult[]): readonly LeverResult[] {
  const may = proposable(levers)
  const lead = leadUnderStop(levers)
  const others = levers.filter((lever) => lever.band === 'consider' && may.has(lever.id) && lever !== lead)
  return [...(lead === null ? [] : [lead]), ...others].slice(0, most)
}

/** Why a lever is marked: `first`, one of those to consider first; `lead`, because a stop calls for it. */
export type LeverMark = 'first' | 'lead'

/** The levers to consider first by id, in their order, each with its mark. */
export function leverMarks(levers: readonly LeverResult[]): ReadonlyMap<string, LeverMark> {
  const lead = leadUnderStop(levers)
  return new Map(considerFirst(levers).map((lever) => [lever.id, lever === lead ? 'lead' : 'first']))
}

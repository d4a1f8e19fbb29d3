import { levelOf } from '@/lib/instrument/answer'
import type { Answer } from '@/lib/instrument/types'
import { sentencesOf } from '@/lib/levers/reasons'
import { findMatrixLever } from './matrix-lever'
import { reasonEffect, type ReasonAbout, type ReasonDirection } from './reason-direction'

/** What one answer says about one lever. */
export type LeverReason = {
  /** `need`: what the lever would change here. `working`: whether it can work. `risk`: what it puts at risk. */
  readonly about: ReasonAbout
  readonly direction: ReasonDirection
  /** Key of its sentence in the namespace `levers`; null: none fits this answer, and the answer stands alone. */
  readonly text: string | null
}

/**
 * What an answer says about a lever, for every place that tells a reason. null: not answered, does not apply, or the matrix
 * lets this answer say nothing about this lever. A lever that the matrix has lost gives null. A sentence is given only if it
 * names this level and speaks on the side that the matrix puts this level on.
 */
export function leverReason(leverId: string, item: string, answer: Answer | undefined): LeverReason | null {
  const lever = findMatrixLever(leverId)
  const level = levelOf(answer)
  if (lever === null || level === null) return null
  const effect = reasonEffect(lever, item, level)
  if (effect === null) return null
  const fits = sentencesOf(leverId, item).find(
    ({ levels, side }) => levels.includes(level) && side === effect.direction,
  )
  return { ...effect, text: fits?.key ?? null }
}

/**
 * Key of the sentence that says what a rule is there for, whatever is answered: the last towards the end of the scale at
 * which it speaks on this side, or else both ways. null: it has none.
 */
export function ruleSentence(leverId: string, item: string, side: 'for' | 'against'): string | null {
  const all = sentencesOf(leverId, item)
  const own = all.filter((one) => one.side === side)
  const extreme = (level: number) => Math.abs(level - 2)
  const farthest = (own.length > 0 ? own : all).toSorted(
    (one, other) => Math.max(...other.levels.map(extreme)) - Math.max(...one.levels.map(extreme)),
  )
  return farthest[0]?.key ?? null
}

/**
 * Citations behind a reason, beside the source of its cell. Sources speak of the ends of a scale: what is said of an answer
 * in the middle is our own judgement as well.
 */
export const reasonSources = (source: string, reason: LeverReason | null): readonly string[] =>
  reason?.direction === 'partly' ? [source, 'judgement'] : [source]

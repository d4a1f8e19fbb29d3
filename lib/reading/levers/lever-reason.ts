import { levelOf } from '@/lib/instrument/answer'
import type { Answer } from '@/lib/instrument/types'
import { isYesNo } from '@/lib/instrument/instruments'
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

/** A sentence of a rule with the answer it belongs to: without that answer it reads as a statement about this group. */
export type RuleSentence = {
  /** The answer: a level from 0 to 4, or yes (true) or no. */
  readonly answer: number | boolean
  /** Key of the sentence in the namespace `levers`. */
  readonly text: string
}

/**
 * What a rule is there for, whatever is answered: its sentence nearest to an end of the scale among those that speak on this
 * side, or else among those that speak both ways. Never one that speaks on the other side. null: it has none.
 */
export function ruleSentence(leverId: string, item: string, side: 'for' | 'against'): RuleSentence | null {
  const on = (wanted: ReasonDirection) =>
    sentencesOf(leverId, item)
      .filter((one) => one.side === wanted)
      .flatMap(({ levels, key }) => levels.map((level) => ({ level, text: key })))
  const own = on(side)
  const [farthest] = (own.length > 0 ? own : on('partly')).toSorted(
    (one, other) => Math.abs(other.level - 2) - Math.abs(one.level - 2),
  )
  if (farthest === undefined) return null
  const { level, text } = farthest
  return { answer: isYesNo(item) ? level === 4 : level, text }
}

/**
 * Citations behind a reason, beside the source of its cell. Sources speak of the ends of a scale: what is said of an answer
 * in the middle is our own judgement as well.
 */
export const reasonSources = (source: string, reason: LeverReason | null): readonly string[] =>
  reason?.direction === 'partly' ? [source, 'judgement'] : [source]

import { levelOf } from '@/lib/instrument/answer'
import type { Answer } from '@/lib/instrument/types'
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
 * lets this answer say nothing about this lever. A lever that the matrix has lost gives null.
 */
export function leverReason(leverId: string, item: string, answer: Answer | undefined): LeverReason | null {
  const lever = findMatrixLever(leverId)
  const level = levelOf(answer)
  if (lever === null || level === null) return null
  const effect = reasonEffect(lever, item, level)
  return effect === null ? null : { ...effect, text: textOf(leverId, item, effect) }
}

function textOf(lever: string, item: string, { about, direction }: Omit<LeverReason, 'text'>): string | null {
  if (direction === 'partly' || about === 'risk') return null
  if (about === 'working') return `levers.${lever}.conditions.${item}.${direction}`
  return direction === 'for' ? `levers.${lever}.treats.${item}` : null
}

import type { Known } from '@/lib/instrument/types'

export type Confidence = 'high' | 'medium' | 'low'

/** What the source of an answer says about its precision (section 2.1). */
export const confidenceOf: Readonly<Record<Known, Confidence>> = {
  observed: 'high',
  reported: 'medium',
  assumed: 'low',
}

/** P(the yes or no that was given is right), by source (section 2.1). */
const yesNoShare: Readonly<Record<Known, number>> = { observed: 1, reported: 0.85, assumed: 0.7 }

/** Weight of a level by its distance from the one given: triangles of half-width 1, 2 and 3 (section 2.1). */
const halfWidth: Readonly<Record<Confidence, number>> = { high: 1, medium: 2, low: 3 }

/**
 * Distribution of an uncertain judgement: a triangle around `level`, cut at the ends of the scale and renormalised.
 * Gives one share per level from `lowest` to `highest`, summing to 1; without a level, equal shares.
 */
export function kernel(
  scale: { readonly lowest: number; readonly highest: number },
  level: number | null,
  confidence: Confidence,
): number[] {
  const weights: number[] = []
  for (let at = scale.lowest; at <= scale.highest; at += 1) {
    const distance = level === null ? 0 : Math.abs(at - level)
    weights.push(Math.max(0, halfWidth[confidence] - distance))
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}

/** The five shares of a level item; `null` = unknown: a reference distribution, not a belief. */
export const levelShares = (level: number | null, known: Known): number[] =>
  kernel({ lowest: 0, highest: 4 }, level, confidenceOf[known])

/** The five shares of a yes/no item, on levels 0 (no) and 4 (yes); `null` = unknown, one half each. */
export function yesNoShares(yes: boolean | null, known: Known): number[] {
  const shareYes = yes === null ? 0.5 : yes ? yesNoShare[known] : 1 - yesNoShare[known]
  return [1 - shareYes, 0, 0, 0, shareYes]
}

/** The shares of match strengths 1, 2 and 3: the same kernels on their own support. */
export const strengthShares = (strength: number, confidence: Confidence): number[] =>
  kernel({ lowest: 1, highest: 3 }, strength, confidence)

import type { TurningPoint } from '@/lib/scoring/turning-points'
import type { LeverState } from '@/lib/scoring/types'
import type { Standing } from '@/lib/scoring/single-changes'
import type { UnblockingPoint } from '@/lib/scoring/unblocking'

/** One answer that would make a lever stand otherwise, in one word or in both. */
export type SingleAnswer = {
  readonly item: string
  /** Recorded level; null: not answered. Equal to `to`: the same answer, known for certain. */
  readonly from: number | null
  readonly to: number
  /** null: this word stays. */
  readonly state: LeverState | null
  readonly status: 'open' | 'check' | null
}

export type SingleAnswers = {
  /** The smallest first. */
  readonly better: readonly SingleAnswer[]
  readonly worse: readonly SingleAnswer[]
}

/** Nothing known speaks neither for nor against, like a mixed state. */
const goodness: Readonly<Record<LeverState, number>> = { against: 0, none: 1, mixed: 1, favourable: 2 }

const middle = 2
const sizeOf = ({ from, to }: SingleAnswer) => Math.abs(to - (from ?? middle))

/**
 * Sorts single changes into those for the better and those for the worse. Of a blocked lever only what unblocks it counts:
 * whatever its conditions, it stays where it is. Changes of one item to one level are one.
 */
export function singleAnswers(
  now: Standing,
  turning: readonly TurningPoint[],
  unblocking: readonly UnblockingPoint[],
): SingleAnswers {
  const isBlocked = now.status === 'blocked'
  const turnsTo = (item: string, to: number) =>
    turning.find((point) => point.item === item && point.to === to)?.state ?? null
  const lifts = unblocking.map((point): SingleAnswer => {
    const state = turnsTo(point.item, point.to)
    return { ...point, state: state !== null && isBetter(now.state, state) ? state : null }
  })
  const turns = turning
    .filter(({ item, to }) => !lifts.some((one) => one.item === item && one.to === to))
    .map((point): SingleAnswer => ({ ...point, status: null }))
  const better = turns.filter(({ state }) => !isBlocked && state !== null && isBetter(now.state, state))
  const worse = turns.filter(({ state }) => !isBlocked && state !== null && isBetter(state, now.state))
  return { better: bySize([...lifts, ...better]), worse: bySize(worse) }
}

const isBetter = (from: LeverState, to: LeverState) => goodness[to] > goodness[from]

const bySize = (answers: readonly SingleAnswer[]) =>
  answers.toSorted((one, other) => sizeOf(one) - sizeOf(other))

import {
  firstOfEach,
  type SingleChange,
  type SingleChanges,
  type Standing,
} from '@/lib/scoring/single-changes'

export type SingleAnswers = {
  /** The smallest first. */
  readonly better: readonly SingleChange[]
  readonly worse: readonly SingleChange[]
}

/** Nothing known speaks neither for nor against, like a mixed state. */
const goodness: Readonly<Record<Standing['state'], number>> = { against: 0, none: 1, mixed: 1, favourable: 2 }
const severity: Readonly<Record<Standing['status'], number>> = {
  open: 0,
  check: 1,
  blocked: 2,
  stopped: 3,
}

/**
 * Sorts single changes into those for the better and those for the worse, for each question the nearest answer that leads
 * to the same two words. A change that makes one word better and the other worse is for the worse: nobody may take it for
 * a tip. Of a blocked lever only what unblocks it counts: whatever its conditions, it stays where it is. Of a stopped lever
 * nothing is said, and nothing that would stop a lever is for the better.
 */
export function singleAnswers({ now, changes }: SingleChanges): SingleAnswers {
  if (now.status === 'stopped') return { better: [], worse: [] }
  const nearest = firstOfEach(changes, ({ state, status }) => `${state} ${status}`)
  if (now.status === 'blocked')
    return { better: nearest.filter(({ status }) => severity[status] < severity.blocked), worse: [] }
  return {
    better: nearest.filter((one) => isBetter(now, one) && !isBetter(one, now)),
    worse: nearest.filter((one) => isBetter(one, now)),
  }
}

/** Whether at least one of the two words is better. */
const isBetter = (from: Standing, to: Standing) =>
  goodness[to.state] > goodness[from.state] || severity[to.status] < severity[from.status]

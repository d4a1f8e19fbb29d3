import { fillStream, toUniform } from '@/lib/scoring/random'
import type { Choice } from './tally'

/** How many levels a made-up answer lies from the documented one, and how often: most near it, some far. */
const away: readonly (readonly [share: number, levels: number])[] = [
  [0.42, 0],
  [0.6, 1],
  [0.78, -1],
  [0.86, 2],
  [0.94, -2],
  [1, 3],
]

/** Share of made-up answers that are "I don't know". */
const unknownShare = 0.1

/** Draws strictly between 0 and 1, the same for the same name. */
function drawsOf(name: string, count: number): readonly number[] {
  const stream = new Uint32Array(count)
  fillStream(stream, 'dry run', name)
  return [...stream].map(toUniform)
}

/**
 * What a made-up participant of a dry run says: near the documented level, so that the wall looks as it may look. For a try
 * without people; it says nothing about anybody. `documented`: null where the case has no answer.
 */
export function madeUpAnswer(
  phone: number,
  question: string,
  round: number,
  documented: number | null,
): Choice {
  const [unknown = 0, where = 0, any = 0] = drawsOf(`${String(phone)} ${question}`, 3)
  if (unknown < (round === 1 ? unknownShare : unknownShare / 2)) return null
  if (documented === null) return Math.floor(any * 5)
  const levels = away.find(([share]) => where < share)?.[1] ?? 0
  const moved = round === 1 ? levels : Math.trunc(levels / 2)
  return Math.min(4, Math.max(0, documented + moved))
}

/** Three levers in a made-up order. */
export function madeUpRanking(phone: number, levers: readonly string[]): readonly string[] {
  const draws = drawsOf(`${String(phone)} levers`, levers.length)
  return levers
    .map((id, place) => ({ id, at: (draws[place] ?? 0) + place * 0.08 }))
    .sort((left, right) => left.at - right.at)
    .slice(0, 3)
    .map(({ id }) => id)
}

import { agreementOf, type Agreement } from './agreement'

/** What one phone said to one question: a level (a yes is 4, a no is 0), or null for "I don't know". */
export type Choice = number | null

/** Answers of a room to one question in one round. */
export type Tally = {
  /** How many chose each level, 0 to 4. */
  readonly counts: readonly number[]
  readonly unknown: number
}

/** Counts answers. A level that no question has counts as nothing. */
export function tally(said: readonly Choice[]): Tally {
  return {
    counts: [0, 1, 2, 3, 4].map((level) => said.filter((one) => one === level).length),
    unknown: said.filter((one) => one === null).length,
  }
}

/** Phones that answered, "I don't know" among them. */
export const answeredIn = ({ counts, unknown }: Tally): number => chosenIn({ counts }) + unknown

/** Phones that chose a level. */
export const chosenIn = ({ counts }: Pick<Tally, 'counts'>): number =>
  counts.reduce((sum, count) => sum + count, 0)

/** How far the room agrees, beside what guessing reaches; null: fewer than two chose a level. */
export const roomAgreement = ({ counts }: Tally, isYesNo: boolean): Agreement | null =>
  agreementOf(isYesNo ? [counts[0] ?? 0, counts[4] ?? 0] : counts)

/** What a room may talk about: `split` with people at both ends and fewer between them than there, else as agreement says. */
export type RoomVerdict = 'few' | 'agrees' | 'split' | 'spread'

/** In which words a room's answers are put. Few: under five people chose, so that no measure says much. */
export function verdictOf(room: Tally, isYesNo: boolean): RoomVerdict {
  const chosen = chosenIn(room)
  if (chosen < 5) return 'few'
  const [low, high] = endsOf(room)
  const isSplit = Math.min(low, high) * 4 >= chosen
  if (isSplit) return 'split'
  return roomAgreement(room, isYesNo)?.than === 'more' ? 'agrees' : 'spread'
}

/** How many chose 0 or 1, and how many 3 or 4. */
export const endsOf = ({ counts }: Pick<Tally, 'counts'>): readonly [low: number, high: number] => [
  (counts[0] ?? 0) + (counts[1] ?? 0),
  (counts[3] ?? 0) + (counts[4] ?? 0),
]

/** What moved between two rounds, of the phones that answered in both; `other`: in only one of them. */
export type Moved = {
  readonly up: number
  readonly down: number
  readonly same: number
  /** From or to "I don't know". */
  readonly learned: number
  readonly other: number
}

/** By phone, what it said in the first and in the second round; undefined: nothing. */
export function movedBetween(
  pairs: readonly (readonly [before: Choice | undefined, after: Choice | undefined])[],
): Moved {
  const both = pairs.filter(([before, after]) => before !== undefined && after !== undefined)
  const levels = both.filter(
    (pair): pair is readonly [number, number] => typeof pair[0] === 'number' && typeof pair[1] === 'number',
  )
  const same = both.filter(([before, after]) => before === after).length
  const up = levels.filter(([before, after]) => after > before).length
  const down = levels.filter(([before, after]) => after < before).length
  return { up, down, same, learned: both.length - same - up - down, other: pairs.length - both.length }
}

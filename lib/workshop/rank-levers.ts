import { kendallW } from './kendall-w'

/** One lever in the ranking of a room. */
export type RankedLever = {
  readonly id: string
  /** How many put it first, second and third. */
  readonly places: readonly [number, number, number]
}

export type RoomRanking = {
  /** Most first choices first, then most second ones, then third ones, then as they were offered. */
  readonly levers: readonly RankedLever[]
  readonly people: number
  /** Kendall's W, 0 = no agreement to 1 = all the same; what nobody named ties last. null: it cannot be told. */
  readonly agreement: number | null
}

/** How a room ranks the levers that were offered. Each ranking has the first choice first, at most three, each once. */
export function rankLevers(
  offered: readonly string[],
  rankings: readonly (readonly string[])[],
): RoomRanking {
  const named = (id: string, place: number) => rankings.filter((one) => one[place] === id).length
  const levers = offered.map((id): RankedLever => ({
    id,
    places: [named(id, 0), named(id, 1), named(id, 2)],
  }))
  const last = offered.length
  const rows = rankings.map((one) => offered.map((id) => (one.includes(id) ? one.indexOf(id) + 1 : last)))
  return {
    levers: levers.toSorted(
      ({ places: left }, { places: right }) => right[0] - left[0] || right[1] - left[1] || right[2] - left[2],
    ),
    people: rankings.length,
    agreement: kendallW(rows),
  }
}

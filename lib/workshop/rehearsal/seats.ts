import { inOrder, type Role } from './roles'

/** Where one phone sits. `group`: 1 for the first. */
export type Seat = { readonly group: number; readonly role: Role }

/** People in one group at most: a sixth shares a role. */
const largest = 6

/** People that a group aims at where fewer roles are played: two share a role then. */
const usual = 4

/**
 * Into how many groups so many people part, where these roles are played: about one person for each role, four to six people
 * as far as their number lets them. At least one group, also for nobody.
 */
export const groupsFor = (people: number, played: readonly Role[]): number =>
  Math.max(1, Math.round(people / Math.max(usual, played.length)), Math.ceil(people / largest))

/**
 * Seats for so many people, in the order in which they come: groups of nearly one size, and in each the most needed roles first.
 * Who is more than there are roles shares one, again the most needed first.
 */
export function seatAll(people: number, played: readonly Role[]): readonly Seat[] {
  const order = inOrder(played)
  const groups = groupsFor(people, played)
  return Array.from({ length: people }, (_, place) => ({
    group: (place % groups) + 1,
    role: roleAt(order, Math.floor(place / groups)),
  }))
}

/**
 * The seat of somebody who comes late: the most needed role that some group lacks, in the smallest such group; where none is
 * lacking, a shared role in the smallest group. Groups that are full are followed by a new one.
 */
export function seatLate(taken: readonly Seat[], played: readonly Role[]): Seat {
  const order = inOrder(played)
  const groups = [...groupsOf(taken)].sort(([a, left], [b, right]) => left.length - right.length || a - b)
  for (const role of order)
    for (const [group, own] of groups) if (own.length < largest && !own.includes(role)) return { group, role }
  const [smallest] = groups
  if (smallest === undefined || smallest[1].length >= largest)
    return { group: groups.length + 1, role: roleAt(order, 0) }
  return { group: smallest[0], role: leastShared(order, smallest[1]) }
}

/** Each group with the roles that are taken in it, in the order of the groups. */
export function groupsOf(taken: readonly Seat[]): ReadonlyMap<number, readonly Role[]> {
  const groups = new Map<number, readonly Role[]>()
  for (const { group, role } of taken.toSorted((left, right) => left.group - right.group))
    groups.set(group, [...(groups.get(group) ?? []), role])
  return groups
}

/** Roles that nobody has in a group. */
export const missingIn = (own: readonly Role[], played: readonly Role[]): readonly Role[] =>
  inOrder(played).filter((role) => !own.includes(role))

const leastShared = (order: readonly Role[], own: readonly Role[]): Role =>
  order.toSorted(
    (left, right) => own.filter((one) => one === left).length - own.filter((one) => one === right).length,
  )[0] ?? 'negotiator'

const roleAt = (order: readonly Role[], place: number): Role => order[place % order.length] ?? 'negotiator'

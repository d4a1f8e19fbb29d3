import { considerFirst } from '@/lib/reading/levers/consider-first'
import { changesUnderStops, proposable } from '@/lib/reading/stops'
import { analogiesId } from '@/lib/scoring/beside-ids'
import type { LeverChange } from '@/lib/scoring/comparison'
import type { LeverResult } from '@/lib/scoring/types'

/** What is said of a lever and can turn, the most telling first (lib/scoring/method.md, 2.18). */
export const leverTurns = ['band', 'first', 'state', 'status', 'risk'] as const
export type LeverTurn = (typeof leverTurns)[number]

/** Effect on the prospect from which a cause is named, and how many are. Source: as reasons, method.md 2.9. */
const namedFrom = 0.02
const mostNamed = 3

/** A lever of which something is said differently: `turns` is never empty. */
export type LeverDifference = LeverChange & {
  readonly turns: readonly LeverTurn[]
  /** Whether it is among those to consider first now. */
  readonly isFirst: boolean
}

export type LeverDifferences = {
  /** Those in another band, then the others, each in the order of `leverTurns` and then of the list. */
  readonly banded: readonly LeverDifference[]
  readonly others: readonly LeverDifference[]
  /** How many are left. */
  readonly still: number
}

type Side = { readonly levers: readonly LeverResult[] }

/** Of a comparison what is looked at here. */
type Compared = { readonly levers: readonly LeverChange[]; readonly before: Side; readonly after: Side }

type Firsts = Readonly<Record<'before' | 'after' | 'may', ReadonlySet<string>>>

function turnsOf({ id, before, after }: LeverChange, firsts: Firsts): readonly LeverTurn[] {
  const turned: Readonly<Record<LeverTurn, boolean>> = {
    band: before.band !== after.band,
    first: firsts.may.has(id) && firsts.before.has(id) !== firsts.after.has(id),
    state: before.state !== after.state,
    status: before.status.state !== after.status.state,
    risk: before.severe !== after.severe,
  }
  return leverTurns.filter((turn) => turned[turn])
}

/** The levers to consider first on each side, none where one side has too few answers for any; and those that may be. */
function firstsOf({ before, after }: Compared, isEnough: boolean): Firsts {
  const firstIn = ({ levers }: Side) => new Set(isEnough ? considerFirst(levers).map(({ id }) => id) : [])
  return { before: firstIn(before), after: firstIn(after), may: proposable(after.levers) }
}

const placeOf = ({ turns }: LeverDifference): number => leverTurns.findIndex((turn) => turns.includes(turn))

/**
 * The one rule for which levers moved, and in which order they are named. `isEnough`: both sides have answers enough to
 * consider any lever first (`enoughForBoth`).
 */
export function leverDifferences(comparison: Compared, isEnough: boolean): LeverDifferences {
  const firsts = firstsOf(comparison, isEnough)
  const levers = changesUnderStops(comparison.levers)
  const moved = levers
    .map((lever) => ({ ...lever, turns: turnsOf(lever, firsts), isFirst: firsts.after.has(lever.id) }))
    .filter(({ turns }) => turns.length > 0)
    .toSorted((one, other) => placeOf(one) - placeOf(other))
  const isBanded = ({ turns }: LeverDifference) => turns.includes('band')
  return {
    banded: moved.filter(isBanded),
    others: moved.filter((lever) => !isBanded(lever)),
    still: levers.length - moved.length,
  }
}

/**
 * What brought a lever among those to consider first, or took it out: the largest three parts of its own movement that go
 * that way and count. Empty: it did not move by itself, other levers did.
 */
export const firstBecause = ({ because, isFirst }: Pick<LeverDifference, 'because' | 'isFirst'>) =>
  because
    .filter(({ effect }) => (isFirst ? effect : -effect) >= namedFrom)
    .slice(0, mostNamed)
    .map(({ item }) => item)

/** The levers that stand higher or lower in their band by what is said of like cases, in the order of the list. */
export function movedByMarks(levers: readonly LeverChange[]) {
  const effectOf = ({ because }: LeverChange) => because.find(({ item }) => item === analogiesId)?.effect ?? 0
  const shown = changesUnderStops(levers)
  const idsWhere = (way: 1 | -1) =>
    shown.filter((lever) => effectOf(lever) * way >= namedFrom).map(({ id }) => id)
  return { higher: idsWhere(1), lower: idsWhere(-1) }
}

import type { FactorId } from '@/lib/instrument/types'
import type { KindOfAsk } from '@/lib/instrument/kind-of-ask'
import type { Glance } from './glance'
import type { DueField } from './situation-fields'

/**
 * Where the newest assessment of a case stands: open, submitted, or as its review left it. `lapsed`: it was endorsed, and that
 * holds no more.
 */
export const deskStates = [
  'draft',
  'submitted',
  'waiting',
  'escalated',
  'changes-asked',
  'endorsed',
  'lapsed',
] as const
export type DeskState = (typeof deskStates)[number]

/** What calls for somebody. */
export const deskNeeds = ['sign-off', 'review', 'changes', 'lapsed', 'look-again', 'stop'] as const
export type DeskNeed = (typeof deskNeeds)[number]

/**
 * By its last change, the newest or the oldest first; by the day on which to look at it again, the next first; or by its five
 * weaknesses added up, the most severe first.
 */
export const deskOrders = ['newest', 'oldest', 'look-again', 'weakest'] as const
export type DeskOrder = (typeof deskOrders)[number]

/** Bands of levers. */
export const deskBands = ['consider', 'with-care', 'not-now'] as const

/** Where a lever stands that a list is filtered by: in a band, or meant to be used. */
export const leverPlaces = [...deskBands, 'planned'] as const

/** Days without a change that a list is filtered by. */
export const deskStills = ['30', '90', '180'] as const

/** From here on a weakness counts as severe when cases are filtered by it: 0 to 100. */
export const severeWeakness = 75

/** Cases beside each other: more cannot be taken in. */
export const mostCompared = 5

/** Cases on one page of the list. */
export const deskPage = 50

/** Beyond this no count is exact: "more than". */
export const mostCounted = 1_000

/** A case as a list shows it. */
export type DeskRow = Readonly<Record<DueField, string>> & {
  readonly caseId: string
  readonly mission: { readonly id: string; readonly name: string }
  readonly owner: { readonly id: string; readonly name: string }
  readonly codeName: string
  readonly ask: string
  readonly counterpart: string
  readonly kindOfAsk: KindOfAsk | null
  readonly state: DeskState
  /** Why its open review demands a sign-off: words of lib/review/thresholds.ts. Empty: it does not, or none is open. */
  readonly demands: readonly string[]
  /** Levers that are meant to be used, by id. */
  readonly planned: readonly string[]
  /** ISO 8601, of its last change. */
  readonly updatedAt: string
  /** null: its version of the questions is unknown here. */
  readonly glance: Glance | null
}

/** GET /api/desk/needs: what calls for somebody, and the cases that have waited longest for it. */
export type NeedsReply = {
  readonly needs: readonly (DeskCount & {
    readonly need: DeskNeed
    readonly rows: readonly Pick<
      DeskRow,
      'caseId' | 'codeName' | 'mission' | 'updatedAt' | 'state' | 'owner'
    >[]
  })[]
}

/** How many there are, as far as they are counted; `isMore`: there are more than these. */
export type DeskCount = { readonly count: number; readonly isMore: boolean }

/** What is found. */
export type DeskSum = DeskCount & {
  /** In how many of these a weakness is severe, and in how many too few of its questions are answered; in the order of the model. */
  readonly weaknesses: readonly { readonly id: FactorId; readonly severe: number; readonly open: number }[]
}

/** GET /api/desk: a page of it. */
export type DeskReply = {
  readonly rows: readonly DeskRow[]
  /** Where the next page begins; null: this is the last. */
  readonly after: string | null
  /** null: not counted again for a later page. */
  readonly sums: {
    readonly found: DeskSum
    /** All that one may see; null: nothing was filtered. */
    readonly seen: DeskCount | null
    readonly missions: readonly { readonly id: string; readonly name: string }[]
  } | null
  /** Some cases have changed since what is shown, and found, of them: more of them are up to date when asked again. */
  readonly isOlder: boolean
}

/** A case as it goes in a file: with its levers as they were frozen, and why each stands where it does. */
export type ExportedCase = DeskRow & {
  /** null: its newest assessment is not submitted. */
  readonly assessed: {
    readonly submittedAt: string
    readonly instrument: string
    readonly matrix: string
    readonly levers: readonly {
      readonly id: string
      readonly band: (typeof deskBands)[number]
      /** Open, to be checked, blocked or stopped; and how its conditions stand. */
      readonly status: string
      readonly conditions: string
      /** Ids of the questions whose answers say so. */
      readonly because: readonly string[]
    }[]
  } | null
}

/** GET /api/desk/export: a page of it. */
export type DeskExportReply = { readonly cases: readonly ExportedCase[]; readonly after: string | null }

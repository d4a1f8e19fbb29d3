import type { CounterpartKind } from '@/lib/literature/counterpart-kinds'

/** One documented case as the list shows and filters it, in words. Plain data: it goes to the browser. */
export type DocumentedRow = {
  readonly id: string
  readonly title: string
  readonly place: string
  readonly period: string
  readonly ask: string
  readonly answered: number
  readonly kind: CounterpartKind
  readonly places: readonly string[]
  readonly uses: readonly { readonly lever: string; readonly outcome: string }[]
}

export type CaseFilter = Readonly<Record<'lever' | 'outcome' | 'kind' | 'place', string>>

/**
 * The cases that fit. Lever and outcome must meet in one use: "denounce, backfired" means that denouncing backfired, not
 * that something did. An empty text filters nothing.
 */
export function filterCases(
  rows: readonly DocumentedRow[],
  { lever, outcome, kind, place }: CaseFilter,
): readonly DocumentedRow[] {
  return rows.filter(
    ({ kind: ofWhom, places, uses }) =>
      (kind === '' || ofWhom === kind) &&
      (place === '' || places.includes(place)) &&
      ((lever === '' && outcome === '') ||
        uses.some(
          (use) => (lever === '' || use.lever === lever) && (outcome === '' || use.outcome === outcome),
        )),
  )
}

/** One documented case as the list shows and filters it, in words. Plain data: it goes to the browser. */
export type DocumentedRow = {
  readonly id: string
  readonly title: string
  readonly place: string
  readonly period: string
  readonly ask: string
  readonly answered: number
  readonly places: readonly string[]
  readonly uses: readonly { readonly lever: string; readonly outcome: string }[]
}

export type CaseFilter = { readonly lever: string; readonly outcome: string; readonly place: string }

/**
 * The cases that fit. Lever and outcome must meet in one use: "denounce, backfired" means that denouncing backfired, not
 * that something did. An empty text filters nothing.
 */
export function filterCases(
  rows: readonly DocumentedRow[],
  { lever, outcome, place }: CaseFilter,
): readonly DocumentedRow[] {
  return rows.filter(
    ({ places, uses }) =>
      (place === '' || places.includes(place)) &&
      ((lever === '' && outcome === '') ||
        uses.some(
          (use) => (lever === '' || use.lever === lever) && (outcome === '' || use.outcome === outcome),
        )),
  )
}

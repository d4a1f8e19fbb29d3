import type { CaseRow } from '@/components/documented/case-rows'

export type CaseFilter = { readonly lever: string; readonly outcome: string; readonly place: string }

/**
 * The cases that fit. Lever and outcome must meet in one use: "denounce, backfired" means that denouncing backfired, not
 * that something did. An empty text filters nothing.
 */
export function filterCases(
  rows: readonly CaseRow[],
  { lever, outcome, place }: CaseFilter,
): readonly CaseRow[] {
  return rows.filter(
    ({ places, uses }) =>
      (place === '' || places.includes(place)) &&
      ((lever === '' && outcome === '') ||
        uses.some(
          (use) => (lever === '' || use.lever === lever) && (outcome === '' || use.outcome === outcome),
        )),
  )
}

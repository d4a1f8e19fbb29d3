import { useState } from 'react'
import { askApi, type PeopleProblem } from './ask-people'

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' | 'saved'; readonly count: number; readonly isCut: boolean }
  | { readonly kind: 'failed'; readonly problem: PeopleProblem }

type Page<Row> = { readonly rows: readonly Row[]; readonly next: string | null }

type ToSave<Row> = {
  /** Of the page that begins here, under /api; '': of the first. */
  readonly pathOf: (next: string) => string
  readonly pageIn: (body: unknown) => Page<Row>
  /** Makes the file of all rows. */
  readonly write: (rows: readonly Row[]) => void
}

/** Reads page after page, up to `most` rows, and makes one file of them in the browser. */
export function useFileOfPages(most: number) {
  const [state, setState] = useState<State>({ kind: 'idle' })
  const save = async <Row>({ pathOf, pageIn, write }: ToSave<Row>) => {
    if (state.kind === 'reading') return
    const rows: Row[] = []
    let next: string | null = ''
    setState({ kind: 'reading', count: 0, isCut: false })
    while (next !== null && rows.length < most) {
      const asked = await askApi(pathOf(next))
      if (asked.problem !== null) {
        setState({ kind: 'failed', problem: asked.problem })
        return
      }
      const page: Page<Row> = pageIn(asked.body)
      rows.push(...page.rows)
      next = page.next
      setState({ kind: 'reading', count: rows.length, isCut: false })
    }
    write(rows)
    setState({ kind: 'saved', count: rows.length, isCut: next !== null })
  }
  return { state, save }
}

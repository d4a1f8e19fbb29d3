import { rootOf } from '@/lib/wire/root-of'

type Grouped = { readonly caseId: string; readonly besideCaseId: string | null; readonly createdAt: string }

/** One assessor's case. Letters stand for people, and for no longer than the cases do: no names are kept. */
export type Member<Row> = { readonly row: Row; readonly letter: string }

/**
 * The cases of all assessors of one negotiation, in the order they were made: A for the first, also when it has been
 * deleted and is not among them, then B, C. Without B, C moves up: nothing tells that B ever was. One alone when the
 * case stands alone; none when it is not among the rows.
 */
export function membersOf<Row extends Grouped>(rows: readonly Row[], caseId: string): readonly Member<Row>[] {
  const own = rows.find((row) => row.caseId === caseId)
  const root = own === undefined ? caseId : rootOf(own)
  return lettered(
    rows.filter((row) => row.caseId === root || row.besideCaseId === root),
    root,
  )
}

/** Rows with those of one negotiation together, where the newest of them stands; the others keep their order. */
export function groupedRows<Row extends Grouped>(rows: readonly Row[]): readonly (readonly Member<Row>[])[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const root = rootOf(row)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [row])
    else group.push(row)
  }
  return [...groups].map(([root, group]) => lettered(group, root))
}

function lettered<Row extends Grouped>(group: readonly Row[], root: string): readonly Member<Row>[] {
  const first = group.filter((row) => row.caseId === root).map((row) => ({ row, letter: 'A' }))
  const rest = group.filter((row) => row.caseId !== root).sort(byCreation)
  return [...first, ...rest.map((row, place) => ({ row, letter: letterAt(place + 1) }))]
}

const byCreation = (a: Grouped, b: Grouped): number => {
  const [left, right] = [`${a.createdAt} ${a.caseId}`, `${b.createdAt} ${b.caseId}`]
  return left < right ? -1 : left > right ? 1 : 0
}

/** A to Z, then numbers from 27. */
const letterAt = (place: number): string =>
  place < 26 ? String.fromCodePoint(65 + place) : String(place + 1)

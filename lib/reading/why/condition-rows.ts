import type { MatrixLever } from '@/lib/levers/types'
import type { ConditionTrace, TermTrace } from '@/lib/scoring/trace'

/** One cell of a lever's conditions beside how it stands for these answers. */
export type ConditionRowData = {
  readonly id: string
  readonly item: string
  readonly table: string
  readonly source: string
  readonly role:
    | { readonly kind: 'gate'; readonly isOneOfSeveral: boolean }
    | { readonly kind: 'caution' }
    | { readonly kind: 'unless'; readonly of: string }
  /** Mean of its table over the readings, 0 to 1. */
  readonly value: number
  /** The trace of a gate or caution; null for what lifts one. */
  readonly term: ConditionTrace | null
  /** False where the same question already stands higher up: its effect is told once. */
  readonly isFirst: boolean
}

/**
 * The conditions of a lever in the order of the matrix, each with its citation. What does not apply has no trace and is
 * left out.
 */
export function conditionRows(lever: MatrixLever, trace: readonly ConditionTrace[]): ConditionRowData[] {
  const told = new Set<string>()
  return trace.flatMap((term, at) => {
    const cell = term.role === 'gate' ? findGate(lever, term) : findCaution(lever, term)
    if (cell === undefined) return []
    const others = trace.filter(({ role, group }) => role === term.role && group === term.group)
    const make = (part: TermTrace, role: ConditionRowData['role']): ConditionRowData => {
      const isFirst = !told.has(part.item)
      told.add(part.item)
      const { item, table, value } = part
      const id = `${String(at)} ${role.kind}`
      return { id, item, table, value, role, isFirst, source: cell.source, term: part === term ? term : null }
    }
    const own =
      term.role === 'gate'
        ? make(term, { kind: 'gate', isOneOfSeveral: others.length > 1 })
        : make(term, { kind: 'caution' })
    return term.unless === null ? [own] : [own, make(term.unless, { kind: 'unless', of: term.item })]
  })
}

const findGate = ({ gates }: MatrixLever, { item, table }: TermTrace) =>
  gates.flatMap(({ any }) => any).find((cell) => cell.item === item && cell.table === table)

const findCaution = ({ cautions }: MatrixLever, { item, table, unless }: ConditionTrace) =>
  cautions.find(
    (cell) =>
      cell.item === item && cell.table === table && (unless === null || cell.unless?.item === unless.item),
  )

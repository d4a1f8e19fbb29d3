import type { Model, MatrixLever, RiskDimension } from '@/lib/levers/types'
import { strengthShares, type Confidence } from './kernels'

/** A lever with items as positions in the model and tables as numbers, so that a run looks nothing up by name. */
export type Term = { readonly item: number; readonly table: Float64Array; readonly tableId: string }

export type CompiledMatch = {
  readonly item: number
  readonly factor: number
  readonly direction: 1 | -1
  readonly strength: number
  readonly confidence: Confidence
  /** Mean of the strength's kernel over 3: 1/3 to 1. */
  readonly meanStrength: number
  /** Which of the lever's strength columns holds its draws. */
  readonly column: number
}

export type CompiledCaution = Term & { readonly unless: Term | null }

export type CompiledRisk = {
  readonly dimension: RiskDimension
  readonly base: number
  readonly adds: readonly Term[]
}

export type CompiledLever = {
  readonly id: string
  readonly riskLabel: string
  readonly matches: readonly CompiledMatch[]
  readonly gates: readonly (readonly Term[])[]
  readonly cautions: readonly CompiledCaution[]
  readonly risk: readonly CompiledRisk[]
}

export type CompiledModel = {
  readonly model: Model
  readonly levers: readonly CompiledLever[]
  /** Factor position of each item, -1 without one. */
  readonly factorOf: readonly number[]
  /** Whether some lever matches the item: only then does it need value draws. */
  readonly matched: readonly boolean[]
}

function compileLever(
  lever: MatrixLever,
  termOf: (part: { readonly item: string; readonly table: string }) => Term,
  matchOf: (match: MatrixLever['match'][number], column: number) => CompiledMatch,
): CompiledLever {
  return {
    id: lever.id,
    riskLabel: lever.riskLabel,
    matches: lever.match.map(matchOf),
    gates: lever.gates.map((gate) => gate.any.map(termOf)),
    cautions: lever.cautions.map((caution) => ({
      ...termOf(caution),
      unless: caution.unless === undefined ? null : termOf(caution.unless),
    })),
    risk: riskTermsOf(lever).map(({ dimension, term }) => ({
      dimension,
      base: term.base,
      adds: term.adds.map(termOf),
    })),
  }
}

/** The risk terms of a lever in the order it lists them. */
function riskTermsOf(lever: MatrixLever) {
  return Object.entries(lever.risk).flatMap(([dimension, term]) =>
    isRiskDimension(dimension) ? [{ dimension, term }] : [],
  )
}

const riskDimensionNames: ReadonlySet<string> = new Set<RiskDimension>([
  'civilians',
  'staff',
  'principles',
  'access',
  'precedent',
])
const isRiskDimension = (name: string): name is RiskDimension => riskDimensionNames.has(name)

/** A model made ready to be run. Throws when a lever names an item or a table that the model does not have. */
export function compileModel(model: Model): CompiledModel {
  const itemAt = new Map(model.items.map((item, index) => [item.id, index]))
  const factorOf = model.items.map((item) => (item.factor === null ? -1 : model.factors.indexOf(item.factor)))
  const position = (id: string): number => {
    const index = itemAt.get(id)
    if (index === undefined) throw new Error(`The model has no item ${id}`)
    return index
  }
  const tables = new Map(Object.entries(model.tables).map(([id, table]) => [id, Float64Array.from(table)]))
  const termOf = ({ item, table }: { readonly item: string; readonly table: string }): Term => {
    const values = tables.get(table)
    if (values === undefined) throw new Error(`The model has no table ${table}`)
    return { item: position(item), table: values, tableId: table }
  }
  const matchOf = (match: MatrixLever['match'][number], column: number): CompiledMatch => {
    const item = position(match.item)
    const shares = strengthShares(match.strength, match.confidence)
    const mean = shares.reduce((sum, share, index) => sum + share * (index + 1), 0)
    const { direction, strength, confidence } = match
    return {
      item,
      factor: factorOf[item] ?? -1,
      direction,
      strength,
      confidence,
      meanStrength: mean / 3,
      column,
    }
  }
  const levers = model.levers.map((lever) => compileLever(lever, termOf, matchOf))
  const matched = model.items.map((_, item) =>
    levers.some((lever) => lever.matches.some((match) => match.item === item)),
  )
  return { model, levers, factorOf, matched }
}

/**
 * A lever without the items marked not applicable (section 2.5): they leave their group; an emptied gate and a caution
 * whose item is removed (with its `unless`) are dropped; a removed `unless` has no effect.
 */
export function withoutItems(lever: CompiledLever, removed: (item: number) => boolean): CompiledLever {
  const stays = (term: { readonly item: number }) => !removed(term.item)
  return {
    ...lever,
    matches: lever.matches.filter(stays),
    gates: lever.gates.map((gate) => gate.filter(stays)).filter((gate) => gate.length > 0),
    cautions: lever.cautions
      .filter(stays)
      .map((caution) =>
        caution.unless !== null && !stays(caution.unless) ? { ...caution, unless: null } : caution,
      ),
    risk: lever.risk.map((term) => ({ ...term, adds: term.adds.filter(stays) })),
  }
}

/** The lever's condition items, each once, in its order: gates, then each caution with its `unless`. */
export function conditionItems(lever: CompiledLever): number[] {
  const gates = lever.gates.flatMap((gate) => gate.map(({ item }) => item))
  const cautions = lever.cautions.flatMap(({ item, unless }) =>
    unless === null ? [item] : [item, unless.item],
  )
  return [...new Set([...gates, ...cautions])]
}

/** All items that bear on the lever's place, each once: its condition items, then its matched ones. */
export const itemsOf = (lever: CompiledLever): number[] => [
  ...new Set([...conditionItems(lever), ...lever.matches.map(({ item }) => item)]),
]

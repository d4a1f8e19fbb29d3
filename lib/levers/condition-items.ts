import type { MatrixLever } from './types'

/**
 * Ids of the items that condition a lever, each once, in its order: gates, then each caution with what lifts it. Empty
 * for a lever without a coded condition.
 */
export function conditionItemsOf(lever: MatrixLever): readonly string[] {
  const gates = lever.gates.flatMap(({ any }) => any.map(({ item }) => item))
  const cautions = lever.cautions.flatMap(({ item, unless }) =>
    unless === undefined ? [item] : [item, unless.item],
  )
  return [...new Set([...gates, ...cautions])]
}

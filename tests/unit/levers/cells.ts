import type { MatrixLever } from '@/lib/levers/types'

/** Items that decide a lever's conditions, each once: gates, cautions and what lifts a caution. */
export function conditionItems({ gates, cautions }: MatrixLever): readonly string[] {
  const inGates = gates.flatMap(({ any }) => any.map(({ item }) => item))
  const inCautions = cautions.flatMap(({ item, unless }) => (unless ? [item, unless.item] : [item]))
  return [...new Set([...inGates, ...inCautions])]
}

/** All cells of a lever that carry a reason and a source. */
export const citedCells = ({ match, gates, cautions }: MatrixLever) => [
  ...match,
  ...gates.flatMap(({ any }) => any),
  ...cautions,
]

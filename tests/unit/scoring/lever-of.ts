import type { Comparison } from '@/lib/scoring/comparison'

/** What a comparison says of one lever. */
export function leverOf({ levers }: Comparison, id: string): Comparison['levers'][number] {
  const found = levers.find((lever) => lever.id === id)
  if (found === undefined) throw new Error(`no lever ${id}`)
  return found
}

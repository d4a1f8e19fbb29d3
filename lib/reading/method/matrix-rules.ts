import type { MatrixLever } from '@/lib/levers/types'

/** One rule of a lever as the table shows it. */
export type MatrixRule = {
  readonly item: string
  readonly table: string | null
  readonly source: string
  readonly role:
    | {
        readonly kind: 'match'
        readonly strength: number
        readonly confidence: string
        readonly direction: 'up' | 'down'
      }
    /** `group` is given where several conditions stand for each other: the best of them counts. */
    | { readonly kind: 'gate'; readonly group: number | null }
    | { readonly kind: 'caution' }
    | { readonly kind: 'unless'; readonly of: string }
    | { readonly kind: 'risk'; readonly dimension: string }
}

function matchRules({ match }: MatrixLever): MatrixRule[] {
  return match.map(({ item, strength, confidence, direction, source }) => ({
    item,
    table: null,
    source,
    role: { kind: 'match', strength, confidence, direction: direction === 1 ? 'up' : 'down' },
  }))
}

function gateRules({ gates }: MatrixLever): MatrixRule[] {
  return gates.flatMap(({ any }, at) =>
    any.map(({ item, table, source }): MatrixRule => {
      return { item, table, source, role: { kind: 'gate', group: any.length > 1 ? at + 1 : null } }
    }),
  )
}

function cautionRules({ cautions }: MatrixLever): MatrixRule[] {
  return cautions.flatMap(({ item, table, source, unless }): MatrixRule[] => [
    { item, table, source, role: { kind: 'caution' } },
    ...(unless === undefined
      ? []
      : [{ item: unless.item, table: unless.table, source, role: { kind: 'unless', of: item } } as const]),
  ])
}

function riskRules({ risk }: MatrixLever): MatrixRule[] {
  return Object.entries(risk).flatMap(([dimension, { adds, source }]) =>
    adds.map(({ item, table }): MatrixRule => ({ item, table, source, role: { kind: 'risk', dimension } })),
  )
}

/** Every rule of a lever: what it treats, what must hold, what speaks against it, what raises its risk. */
export function matrixRules(lever: MatrixLever): readonly MatrixRule[] {
  return [...matchRules(lever), ...gateRules(lever), ...cautionRules(lever), ...riskRules(lever)]
}

/** The fixed risk of a lever by dimension, in points from 0 to 4. */
export function baseRisks({
  risk,
}: MatrixLever): readonly { readonly dimension: string; readonly points: number }[] {
  return Object.entries(risk).map(([dimension, { base }]) => ({ dimension, points: base }))
}

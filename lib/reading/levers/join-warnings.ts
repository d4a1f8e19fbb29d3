import type { LeverResult, Warning } from '@/lib/scoring/types'

export type WarningEffect = Warning['kind'] | 'blocks' | 'holds-back'

/** All that one answer does to one lever. `item` null: the risk comes with the lever itself. */
export type ItemWarning = { readonly item: string | null; readonly effects: readonly WarningEffect[] }

/** One warning per answer, its effects joined, in the order the scorer gives them. */
export function joinWarnings(lever: LeverResult): ItemWarning[] {
  const effectsByItem = new Map<string | null, WarningEffect[]>()
  for (const { kind, item } of lever.warnings) {
    const effect = kind === 'stop' && lever.status.state === 'blocked' ? 'blocks' : kind
    effectsByItem.set(item, [...(effectsByItem.get(item) ?? []), effect])
  }
  return [...effectsByItem].map(([item, effects]) => ({
    item,
    effects: item !== null && item === lever.heldBackBy ? [...effects, 'holds-back'] : effects,
  }))
}

export type SharedWarning = {
  readonly item: string
  /** Levers by what the answer does to them. A lever stands under each of its effects. */
  readonly byEffect: readonly { readonly effect: WarningEffect; readonly levers: readonly string[] }[]
}

/** From this many levers of a group on, a warning is stated once above them. */
const many = 3

/** Answers that warn of several levers of one group, most levers first, with what they do to which. */
export function sharedWarnings(levers: readonly LeverResult[]): SharedWarning[] {
  const warned = levers.flatMap((lever) =>
    joinWarnings(lever).map((warning) => ({ lever: lever.id, ...warning })),
  )
  const items = [...new Set(warned.flatMap(({ item }) => (item === null ? [] : [item])))]
  return items
    .map((item) => ({ item, of: warned.filter((warning) => warning.item === item) }))
    .filter(({ of }) => of.length >= many)
    .sort((a, b) => b.of.length - a.of.length)
    .map(({ item, of }) => {
      const effects = [...new Set(of.flatMap((warning) => warning.effects))]
      return {
        item,
        byEffect: effects.map((effect) => ({
          effect,
          levers: of.filter((warning) => warning.effects.includes(effect)).map(({ lever }) => lever),
        })),
      }
    })
}

import { joinWarnings } from './join-warnings'
import type { LeverResult } from '@/lib/scoring/types'

export type FirstWarning = {
  /** The answer that warns; null: no answer does, only what is coded for the lever. */
  readonly item: string | null
  readonly levers: readonly string[]
}

/** The first warning of each lever, stated once for all levers that share it, those with most levers first. */
export function firstWarnings(levers: readonly LeverResult[]): FirstWarning[] {
  const firsts = levers.map((lever) => ({
    id: lever.id,
    item: joinWarnings(lever).find(({ item }) => item !== null)?.item ?? lever.conditions.because[0] ?? null,
  }))
  return [...new Set(firsts.map(({ item }) => item))]
    .map((item) => ({ item, levers: firsts.filter((first) => first.item === item).map(({ id }) => id) }))
    .sort((a, b) => b.levers.length - a.levers.length)
}

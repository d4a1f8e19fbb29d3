import { joinWarnings } from './join-warnings'
import type { LeverResult } from '@/lib/scoring/types'

export type WarnedItem = {
  readonly item: string
  /** To be checked before a lever is used, or what would unblock one: then it is said how to find out. */
  readonly check: boolean
}

/** Every question that a warning or a check of these levers names, each once, those that touch most levers first. */
export function warnedItems(levers: readonly LeverResult[]): WarnedItem[] {
  const touched = levers.map(({ status, ...lever }) => ({
    warned: joinWarnings({ status, ...lever }).map(({ item }) => item),
    checked: status.state === 'open' || status.state === 'stopped' ? null : status.item,
  }))
  const named = touched.flatMap(({ warned, checked }) => [...warned, checked])
  const items = [...new Set(named.filter((item) => item !== null))]
  const timesNamed = (item: string) => named.filter((one) => one === item).length
  return items
    .sort((a, b) => timesNamed(b) - timesNamed(a))
    .map((item) => ({ item, check: touched.some(({ checked }) => checked === item) }))
}

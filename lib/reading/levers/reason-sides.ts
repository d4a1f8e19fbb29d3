import type { Answers } from '@/lib/instrument/types'
import type { LeverResult } from '@/lib/scoring/types'
import { leverReason, type LeverReason } from './lever-reason'

export type ToldReason = LeverReason & { readonly item: string }

export type ReasonSides = { readonly for: readonly ToldReason[]; readonly against: readonly ToldReason[] }

/**
 * The answers of these items by the side they speak on, in the order given. What speaks both ways is told on the side
 * asked for. Items that are open, do not apply or bear nothing on the lever are left out.
 */
function reasonSides(
  lever: string,
  items: { readonly for: readonly string[]; readonly against: readonly string[] },
  answers: Answers,
): ReasonSides {
  const tell = (side: 'for' | 'against') =>
    items[side].flatMap((item) => {
      const reason = leverReason(lever, item, answers[item])
      if (reason === null) return []
      return [{ side: reason.direction === 'partly' ? side : reason.direction, told: { ...reason, item } }]
    })
  const all = [...tell('for'), ...tell('against')]
  const on = (wanted: 'for' | 'against') => all.filter(({ side }) => side === wanted).map(({ told }) => told)
  return { for: on('for'), against: on('against') }
}

/**
 * The scorer's strongest reasons for and against, each on the side that its answer speaks on. The scorer measures an answer
 * against not knowing it: a bad answer that could have been worse then moves a lever up, and is still no reason for it.
 */
export function strongestReasons(lever: LeverResult, answers: Answers): ReasonSides {
  const items = {
    for: lever.reasonsFor.map(({ item }) => item),
    against: lever.reasonsAgainst.map(({ item }) => item),
  }
  return reasonSides(lever.id, items, answers)
}

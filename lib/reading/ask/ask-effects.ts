import { valuesOf } from '@/lib/instrument/answer'
import type { Answer } from '@/lib/instrument/types'
import type { AskEffect } from './ask-effect'
import { considerFirst } from '@/lib/reading/levers/consider-first'
import { proposable } from '@/lib/reading/stops'
import { evaluate, type Situation } from '@/lib/scoring/evaluate'
import type { Prepared } from '@/lib/scoring/prepared'
import type { ScoreResult } from '@/lib/scoring/types'

/** The situation as it is, and what was read in it on the same prepared model. */
type Read = { readonly situation: Situation; readonly now: ScoreResult }

/**
 * What each answer to an open question would change in "consider first", every answer tried as one that was seen. Empty for
 * an item the model does not ask. A stop that stands goes on standing: no lever it takes away comes in.
 */
export function askEffects(prepared: Prepared, { situation, now }: Read, item: string): readonly AskEffect[] {
  const kind = prepared.compiled.model.items.find(({ id }) => id === item)?.kind
  if (kind === undefined) return []
  const groups: AskEffect[] = []
  for (const level of valuesOf[kind]) {
    const then = evaluate(prepared, withAnswer(situation, item, { level, known: 'observed' }))
    const effect = { values: [level], ...differenceOf(now, then) }
    const last = groups.at(-1)
    if (last !== undefined && isAlike(last, effect))
      groups[groups.length - 1] = { ...last, values: [...last.values, level] }
    else groups.push(effect)
  }
  return groups
}

const withAnswer = (situation: Situation, item: string, answer: Answer): Situation => ({
  ...situation,
  answers: { ...situation.answers, [item]: answer },
  recorded: situation.answers,
})

function differenceOf(now: ScoreResult, then: ScoreResult): Omit<AskEffect, 'values'> {
  const [before, after] = [now, then].map(({ levers }) => considerFirst(levers).map(({ id }) => id))
  const may = proposable(now.levers)
  return {
    enters: (after ?? []).filter((id) => may.has(id) && !before?.includes(id)),
    leaves: (before ?? []).filter((id) => !after?.includes(id)),
    stops: then.stops.filter(({ id }) => now.stops.every((stop) => stop.id !== id)).map(({ id }) => id),
  }
}

const isAlike = (one: AskEffect, other: AskEffect) =>
  (['enters', 'leaves', 'stops'] as const).every((part) => one[part].join() === other[part].join())

import { anchorKey } from '@/lib/instrument/answer'
import type { Answers, Instrument } from '@/lib/instrument/types'
import { briefParts, type Brief, type BriefLine } from './brief'
import { briefRules, type PartRules } from './brief-rules'
import type { Role } from './roles'

/**
 * The brief of a role, made from the answers of a case by rules: theirs from what is known of them, ours from our side. What
 * is unknown, does not apply or is not asked in this version gives no line: nobody is told what nobody knows. An assumed answer
 * gives a line that says it is a guess.
 */
export function makeBrief(role: Role, answers: Answers, { items }: Instrument): Brief {
  const asked = new Set(items.map(({ id }) => id))
  const [aims, limits, knows] = briefParts.map((part) => {
    const rules = briefRules[role][part]
    const base = `rules.${role}.${part}`
    const always = Array.from({ length: rules.always }, (_, place): BriefLine => ({
      ...{ words: `${base}.always.${String(place + 1)}`, item: null },
      ...{ source: 'judgement', isGuess: false },
    }))
    return [...always, ...linesFrom(rules, base, answers, asked)]
  })
  const parts = { aims: aims ?? [], limits: limits ?? [], knows: knows ?? [] }
  return { role, who: `rules.${role}.who`, parts }
}

function linesFrom(
  { from }: PartRules,
  base: string,
  answers: Answers,
  asked: ReadonlySet<string>,
): readonly BriefLine[] {
  return Object.entries(from).flatMap(([item, groups]): readonly BriefLine[] => {
    const answer = answers[item]
    if (answer === undefined || 'notApplicable' in answer || !asked.has(item)) return []
    const key = anchorKey(answer.level)
    const group = groups.find((levels) => levels === key || (key.length === 1 && levels.includes(key)))
    if (group === undefined) return []
    return [{ words: `${base}.${item}.${group}`, item, source: null, isGuess: answer.known === 'assumed' }]
  })
}

/**
 * Whether a case may be rehearsed: not while people are held. Such talks belong to a crisis team, and playing them with those who
 * know the person does harm.
 */
export const mayBeRehearsed = (answers: Answers): boolean => {
  const held = answers['ours.held']
  return held === undefined || 'notApplicable' in held || held.level !== true
}

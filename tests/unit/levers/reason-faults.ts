import { model } from '@/lib/levers/model'
import { levelsOf } from '@/lib/levers/reasons/levels-of'
import type { LeverReasons } from '@/lib/levers/reasons/types'
import { reasonEffect } from '@/lib/reading/levers/reason-direction'
import { cellItems, kindOf } from './reason-list'

const levelsOfKind = { level: [0, 1, 2, 3, 4], yesno: [0, 4] } as const

/** What is wrong with sentences, against the matrix: one line for each fault. */
export function reasonFaults(reasons: LeverReasons): readonly string[] {
  const known = model.levers.map(({ id }) => id)
  const strangers = Object.keys(reasons).filter((id) => !known.includes(id))
  return [
    ...strangers.map((id) => `${id}: no such lever`),
    ...model.levers.flatMap((lever) => {
      const own = reasons[lever.id] ?? {}
      const items = cellItems(lever)
      return [
        ...Object.keys(own).flatMap((item) => (items.includes(item) ? [] : [`${lever.id} ${item}: no cell`])),
        ...items.flatMap((item) => itemFaults(lever.id, item, own[item] ?? {})),
      ]
    }),
  ]
}

function itemFaults(leverId: string, item: string, own: Readonly<Record<string, string>>): string[] {
  const lever = model.levers.find(({ id }) => id === leverId)
  if (lever === undefined) return []
  const levels = levelsOfKind[kindOf(item)]
  const name = `${leverId} ${item}`
  const sentences = Object.entries(own).map(([range, side]) => ({ range, side, levels: levelsOf(range) }))
  const unasked = sentences.flatMap(({ range, levels: of }) =>
    of.length > 0 && of.every((level) => levels.some((one) => one === level))
      ? []
      : [`${name} ${range}: levels that the question does not have`],
  )
  const atLevels = levels.flatMap((level) => {
    const here = sentences.filter(({ levels: of }) => of.includes(level))
    const effect = reasonEffect(lever, item, level)
    const place = `${name} at ${String(level)}`
    if (here.length > 1) return [`${place}: two sentences`]
    const [sentence] = here
    if (sentence === undefined)
      return effect?.about === 'working' || effect?.about === 'risk' ? [`${place}: no sentence`] : []
    if (effect === null) return [`${place}: a sentence where the matrix says nothing`]
    if (sentence.side !== effect.direction)
      return [`${place}: the sentence is ${sentence.side}, the matrix ${effect.direction}`]
    return []
  })
  return [...unasked, ...atLevels]
}

import { anchorKey, valuesOf } from '@/lib/instrument/answer'
import instrumentWords from '@/lib/i18n/locales/en/instrument-1.json'
import { model } from '@/lib/levers/model'
import type { MatrixLever } from '@/lib/levers/types'
import { leverReason, type LeverReason } from '@/lib/reading/levers/lever-reason'
import { conditionItems } from './cells'
import { at, textAt, type Texts } from './texts'

/** One lever, one item, one level: the answer as it is quoted, and what it is told to say about the lever. */
export type ListedReason = {
  readonly lever: string
  readonly item: string
  /** "0" to "4", "no" or "yes". */
  readonly level: string
  readonly anchor: string
  /** null: at this level the matrix lets it say nothing about the lever. */
  readonly reason: LeverReason | null
  /** null: the answer stands alone. */
  readonly sentence: string | null
}

/** Items that any cell of a lever joins to it, each once: what it treats, its conditions, what adds to its risk. */
export function cellItems(lever: MatrixLever): readonly string[] {
  const risky = Object.values(lever.risk).flatMap(({ adds }) => adds.map(({ item }) => item))
  return [...new Set([...lever.match.map(({ item }) => item), ...conditionItems(lever), ...risky])]
}

export const kindOf = (item: string) => model.items.find(({ id }) => id === item)?.kind ?? 'level'

/** Every lever with every item that bears on it at every level, in the order of the matrix. */
export function listReasons(): readonly ListedReason[] {
  return model.levers.flatMap((lever) =>
    cellItems(lever).flatMap((item) =>
      valuesOf[kindOf(item)].map((value) => {
        const level = anchorKey(value)
        const reason = leverReason(lever.id, item, { level: value, known: 'observed' })
        const sentence = reason === null || reason.text === null ? null : textAt(reason.text)
        return { lever: lever.id, item, level, anchor: anchorOf(item, level), reason, sentence }
      }),
    ),
  )
}

function anchorOf(item: string, level: string): string {
  const words: Texts = instrumentWords
  const anchor = at(`items.${item}.anchors.${level}`, words)
  if (typeof anchor !== 'string') throw new Error(`No anchor ${level} of ${item}`)
  return anchor
}

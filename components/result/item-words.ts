import { useTranslations } from 'next-intl'
import type { Answer } from '@/lib/instrument/types'

/** Item texts as they stood when an assessment was submitted, by item id. `answer` null: not answered then. */
export type FrozenWords = Readonly<
  Record<string, { readonly name: string; readonly question: string; readonly answer: string | null }>
>

export type ItemWords = {
  readonly name: (item: string) => string
  readonly question: (item: string) => string
  /** The chosen anchor in words; null when the item is not answered or does not apply. */
  readonly answer: (item: string, answer: Answer | undefined) => string | null
  /** What to find out and from whom. */
  readonly find: (item: string) => string
}

/** The words of the items: as frozen at submission where there is a snapshot, else those of the catalogue. */
export function useItemWords(frozen: FrozenWords | null): ItemWords {
  const t = useTranslations('instrument')
  return {
    name: (item) => frozen?.[item]?.name ?? t(`items.${item}.name`),
    question: (item) => frozen?.[item]?.question ?? t(`items.${item}.question`),
    answer: (item, answer) => {
      if (!answer || 'notApplicable' in answer) return null
      return frozen?.[item]?.answer ?? t(`items.${item}.anchors.${anchorOf(answer.level)}`)
    },
    find: (item) => t(`items.${item}.find`),
  }
}

/** Key of the anchor a level stands for: "0" to "4", or "no" and "yes". */
export function anchorOf(level: number | boolean): string {
  if (typeof level === 'boolean') return level ? 'yes' : 'no'
  return String(level)
}

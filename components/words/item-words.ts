import { useTranslations } from 'next-intl'
import { anchorKey } from '@/lib/instrument/answer'
import type { Answer, FactorId } from '@/lib/instrument/types'
import { isYesNo } from '@/lib/instrument/instruments'
import type { FrozenWords } from '@/lib/reading/frozen-reading'

export type ItemWords = {
  /** Language of names and answers, where it may differ from the page's. */
  readonly language: string | undefined
  readonly factor: (factor: FactorId) => string
  readonly name: (item: string) => string
  /** The chosen anchor in words; null when the item is not answered or does not apply. */
  readonly answer: (item: string, answer: Answer | undefined) => string | null
  /** The anchor that a level or a yes/no stands for. */
  readonly anchor: (item: string, level: number | boolean) => string
  readonly isYesNo: (item: string) => boolean
  /** What to find out and from whom. */
  readonly find: (item: string) => string
}

/** The words of the items: as frozen at submission where there is a snapshot, else those of the catalogue. */
export function useItemWords(frozen: FrozenWords | null): ItemWords {
  const t = useTranslations('instrument')
  const wordsOf = (item: string, level: number | boolean) => {
    const key = anchorKey(level)
    return frozen?.items[item]?.anchors[key] ?? t(`items.${item}.anchors.${key}`)
  }
  return {
    language: frozen?.language,
    factor: (factor) => frozen?.factors[factor] ?? t(`factors.${factor}.name`),
    name: (item) => frozen?.items[item]?.name ?? t(`items.${item}.name`),
    answer: (item, answer) => {
      if (!answer || 'notApplicable' in answer) return null
      return wordsOf(item, answer.level)
    },
    anchor: wordsOf,
    isYesNo,
    find: (item) => t(`items.${item}.find`),
  }
}

import { useTranslations } from 'next-intl'
import type { ItemWords } from '@/components/words/item-words'
import { useQuotedList } from '@/components/words/quoted-list'
import { analogiesId, clearancesId, weightsId } from '@/lib/scoring/beside-ids'

/** The words of what changed beside the answers. */
const besides: Readonly<Record<string, 'weights' | 'analogies' | 'clearances'>> = {
  [weightsId]: 'weights',
  [analogiesId]: 'analogies',
  [clearancesId]: 'clearances',
}

type BecauseOfProps = {
  readonly items: readonly string[]
  readonly words: ItemWords
  /** What is said where none is named. */
  readonly none?: 'together' | 'otherLevers'
}

/** The answers that explain a difference, by name, and what changed beside them. */
export function BecauseOf({ items, words, none = 'together' }: BecauseOfProps) {
  const t = useTranslations('movement')
  const quoted = useQuotedList()
  const names = items.map((item) => {
    const beside = besides[item]
    return beside === undefined ? words.name(item) : t(beside)
  })
  return <span lang={words.language}>{names.length === 0 ? t(none) : quoted(names)}</span>
}

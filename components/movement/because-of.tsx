import { useTranslations } from 'next-intl'
import type { ItemWords } from '@/components/words/item-words'
import { useQuotedList } from '@/components/words/quoted-list'
import { weightsId } from '@/lib/scoring/information'

/** The answers that explain a difference, by name. None: several act together. */
export function BecauseOf({ items, words }: { items: readonly string[]; words: ItemWords }) {
  const t = useTranslations('movement')
  const quoted = useQuotedList()
  const names = items.map((item) => (item === weightsId ? t('weights') : words.name(item)))
  return <span lang={words.language}>{names.length === 0 ? t('together') : quoted(names)}</span>
}

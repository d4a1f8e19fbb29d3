import { useTranslations } from 'next-intl'
import type { ItemWords } from '@/components/words/item-words'
import type { Answer } from '@/lib/instrument/types'
import type { SupposedValue } from '@/lib/reading/what-if/suppositions'

export type SupposedWords = {
  /** A supposed value, as the anchor of its question says it. */
  readonly value: (item: string, value: SupposedValue) => string
  /** The answer that was given, with how it is known, in a sentence. */
  readonly given: (item: string, answer: Answer | undefined) => string
}

/** What is supposed and what was answered, in the words of the questions. */
export function useSupposedWords(words: ItemWords): SupposedWords {
  const t = useTranslations('whatIf.supposed')
  const known = useTranslations('result.known')
  const anchor = (item: string, level: Exclude<SupposedValue, string>) =>
    words.answer(item, { level, known: 'observed' }) ?? ''
  return {
    value: (item, value) => {
      if (value === 'unknown') return t('unknown')
      return value === 'not-applicable' ? t('notApplicable') : anchor(item, value)
    },
    given: (item, answer) => {
      if (answer === undefined) return t('wasOpen')
      if ('notApplicable' in answer) return t('wasNotApplicable')
      return t('wasKnown', { answer: anchor(item, answer.level), known: known(answer.known) })
    },
  }
}

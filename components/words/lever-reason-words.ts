import { useTranslations } from 'next-intl'
import { leverReason } from '@/lib/reading/levers/lever-reason'
import type { ResultPage } from './result-page'

/**
 * What one answer says of one lever, in a sentence that fits the answer; where no sentence fits, the answer itself. null: it is
 * not answered, or says nothing of this lever.
 */
export function useReasonWords(page: ResultPage): (lever: string, item: string) => string | null {
  const t = useTranslations('levers')
  return (lever, item) => {
    const text = leverReason(lever, item, page.answers[item])?.text ?? null
    return text !== null && t.has(text) ? t(text) : page.words.answer(item, page.answers[item])
  }
}

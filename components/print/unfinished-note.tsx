import { useTranslations } from 'next-intl'
import type { ResultPage } from '@/components/words/result-page'

/** Says on paper, first of all, that the assessment is still open. */
export function UnfinishedNote({ page: { counts } }: { page: ResultPage }) {
  const t = useTranslations('print')
  return (
    <p className="note unfinished print-only">
      <b>{t('unfinished', { answered: counts.answered, asked: counts.asked })}</b>
    </p>
  )
}

import { useTranslations } from 'next-intl'
import { AnswerInWords } from '@/components/words/from-answers'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'
import { warnedItems } from '@/lib/reading/levers/warned-items'
import type { LeverResult } from '@/lib/scoring/types'

type PrintWarnedAnswersProps = { readonly page: ResultPage; readonly levers: readonly LeverResult[] }

/** On paper: every answer that warns or has to be checked, quoted once above the rows that name it. */
export function PrintWarnedAnswers({ page, levers }: PrintWarnedAnswersProps) {
  const t = useTranslations('print.levers')
  const items = warnedItems(levers)
  if (items.length === 0) return null
  return (
    <div className="pl-answers print-only">
      <h3>{t('answers')}</h3>
      <ul>
        {items.map(({ item, check }) => (
          <li key={item}>
            {page.words.answer(item, page.answers[item]) === null ? (
              t.rich('open', { ...rich, item: page.words.name(item), find: page.words.find(item) })
            ) : (
              <>
                <AnswerInWords page={page} item={item} /> {check && page.words.find(item)}
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

import { useTranslations } from 'next-intl'
import { rich } from '@/components/words/rich'
import { useItemWords } from '@/components/words/item-words'
import type { Rater } from '@/lib/reading/raters/raters-in'

/** What each assessor said about one question, in the words of its answers, and how they know. */
export function RaterWords({ itemId, raters }: { itemId: string; raters: readonly Rater[] }) {
  const t = useTranslations('raters.said')
  const known = useTranslations('result.known')
  const words = useItemWords(null)
  return (
    <ul className="said">
      {raters.map(({ letter, answers }) => {
        const answer = answers[itemId]
        const inWords = words.answer(itemId, answer)
        return (
          <li key={letter}>
            {t.rich('assessor', { ...rich, letter })}{' '}
            {answer === undefined ? (
              <span className="quiet">{t('nothing')}</span>
            ) : (
              (inWords ?? t('notApplicable'))
            )}{' '}
            {answer === undefined || 'notApplicable' in answer ? null : (
              <span className="quiet">{t('known', { known: known(answer.known) })}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

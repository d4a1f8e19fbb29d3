import { useTranslations } from 'next-intl'
import { useLeverName } from '@/components/words/lever-words'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'
import { shownText } from '@/lib/reading/cases/shown-text'

/** On paper: the levers that are meant to be used, and what for. Nothing where none is. */
export function PrintPlanned({ page }: { page: ResultPage }) {
  const t = useTranslations('result.print')
  const nameOf = useLeverName()
  if (page.planned.length === 0) return null
  return (
    <div className="print-only" data-planned>
      <h2>{t('planned')}</h2>
      <ul>
        {page.planned.map(({ lever, purpose }) => (
          <li key={lever}>
            {t.rich('plannedLever', {
              ...rich,
              lever: nameOf(lever),
              said: shownText(purpose) === '' ? 'no' : 'yes',
              purpose: shownText(purpose),
            })}
          </li>
        ))}
      </ul>
    </div>
  )
}

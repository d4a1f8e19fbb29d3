import { useFormatter, useTranslations } from 'next-intl'
import { AnswerInWords } from '@/components/words/from-answers'
import type { ResultPage } from '@/components/words/result-page'
import type { ItemWarning } from '@/lib/reading/levers/join-warnings'

type LeverWarningsProps = {
  readonly page: ResultPage
  /** One per answer. */
  readonly warnings: readonly ItemWarning[]
}

/** Warnings of one lever in full, one per answer: the answer quoted, and all that it does to the lever. */
export function LeverWarnings({ page, warnings }: LeverWarningsProps) {
  const t = useTranslations('result.lever')
  const format = useFormatter()
  if (warnings.length === 0) return null
  return (
    <ul className="warns">
      {warnings.map(({ item, effects }) => (
        <li key={item ?? 'risk'}>
          <span className="tag tag-fill">{t('warning')}</span>
          {item === null ? (
            <span>{t('baseRisk')}</span>
          ) : (
            <span>
              <AnswerInWords page={page} item={item} />{' '}
              <span className="effect">
                {t('effects', { effects: format.list(effects.map((effect) => t(`effect.${effect}`))) })}
              </span>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

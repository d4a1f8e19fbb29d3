import { useFormatter, useTranslations } from 'next-intl'
import type { LeverResult } from '@/lib/scoring/types'
import { AnswerInWords } from './from-answers'
import { joinWarnings, type ItemWarning } from './join-warnings'
import type { ResultPage } from './result-page'
import { rich } from './rich'

type LeverWarningsProps = {
  readonly page: ResultPage
  readonly lever: LeverResult
  readonly statedAbove: ReadonlySet<string>
}

/** Warnings of one lever: one per answer; those stated above the group are only named. */
export function LeverWarnings({ page, lever, statedAbove }: LeverWarningsProps) {
  const t = useTranslations('result.lever')
  const format = useFormatter()
  const warnings = joinWarnings(lever)
  const own = warnings.filter(({ item }) => item === null || !statedAbove.has(item))
  const above = warnings.flatMap(({ item }) => (item !== null && statedAbove.has(item) ? [item] : []))
  if (warnings.length === 0) return null
  return (
    <ul className="warns">
      {own.map((warning) => (
        <OwnWarning key={warning.item ?? 'risk'} page={page} warning={warning} />
      ))}
      {above.length > 0 && (
        <li>
          <span className="tag tag-fill">{t('warning')}</span>
          <span>
            {t.rich('aboveWarning', {
              ...rich,
              items: format.list(above.map((item) => page.words.name(item))),
              count: above.length,
            })}
          </span>
        </li>
      )}
    </ul>
  )
}

function OwnWarning({ page, warning: { item, effects } }: { page: ResultPage; warning: ItemWarning }) {
  const t = useTranslations('result.lever')
  const format = useFormatter()
  return (
    <li>
      <span className="tag tag-fill">{t('warning')}</span>
      <span>
        {item === null ? t('baseRisk') : <AnswerInWords page={page} item={item} />}{' '}
        {item !== null && (
          <span className="effect">
            {t('effects', { effects: format.list(effects.map((effect) => t(`effect.${effect}`))) })}
          </span>
        )}
      </span>
    </li>
  )
}

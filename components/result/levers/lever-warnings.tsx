import { useFormatter, useTranslations } from 'next-intl'
import { AnswerInWords } from '@/components/words/from-answers'
import type { ItemWarning } from '@/lib/reading/levers/join-warnings'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'

type LeverWarningsProps = {
  readonly page: ResultPage
  /** One per answer. */
  readonly warnings: readonly ItemWarning[]
  /** Answers that are quoted once above the group: here they are only named. */
  readonly statedAbove: ReadonlySet<string>
}

/** Warnings of one lever, one per answer, with all that the answer does to it. */
export function LeverWarnings({ page, warnings, statedAbove }: LeverWarningsProps) {
  const t = useTranslations('result.lever')
  if (warnings.length === 0) return null
  return (
    <ul className="warns">
      {warnings.map((warning) => (
        <li key={warning.item ?? 'risk'}>
          <span className="tag tag-fill">{t('warning')}</span>
          <span>
            <WarningWords page={page} warning={warning} statedAbove={statedAbove} />
          </span>
        </li>
      ))}
    </ul>
  )
}

type WarningWordsProps = Omit<LeverWarningsProps, 'warnings'> & { readonly warning: ItemWarning }

function WarningWords({ page, warning: { item, effects }, statedAbove }: WarningWordsProps) {
  const t = useTranslations('result.lever')
  const format = useFormatter()
  if (item === null) return t('baseRisk')
  const inWords = t('effects', { effects: format.list(effects.map((effect) => t(`effect.${effect}`))) })
  if (statedAbove.has(item)) {
    return t.rich('aboveWarning', { ...rich, item: page.words.name(item), effects: inWords })
  }
  return (
    <>
      <AnswerInWords page={page} item={item} /> <span className="effect">{inWords}</span>
    </>
  )
}

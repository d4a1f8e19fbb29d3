import { useFormatter, useTranslations } from 'next-intl'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'
import type { LeverCheck } from '@/lib/reading/levers/lever-facts'
import { leverFacts } from '@/lib/reading/levers/lever-facts'
import type { LeverResult } from '@/lib/scoring/types'

type LeverCareProps = {
  readonly page: ResultPage
  readonly lever: LeverResult
  /** Answers whose warning is stated once above the band. */
  readonly statedAbove: ReadonlySet<string>
}

/** What a lever asks for before it is used, in the row: every warning by the name of its answer, and what to check first. */
export function LeverCare({ page, lever, statedAbove }: LeverCareProps) {
  const t = useTranslations('result.lever')
  const row = useTranslations('result.levers')
  const format = useFormatter()
  const { warnings, check, heldBack } = leverFacts(lever, page)
  return (
    <>
      {warnings.map(({ item, effects }) => (
        <span className="lr-warn" key={item ?? 'risk'} data-warning={item ?? 'risk'}>
          <span className="tag tag-fill">{t('warning')}</span>{' '}
          {item === null
            ? t('baseRisk')
            : row.rich(statedAbove.has(item) ? 'warnedAbove' : 'warned', {
                ...rich,
                item: page.words.name(item),
                effects: format.list(effects.map((effect) => t(`effect.${effect}`))),
              })}
        </span>
      ))}
      {check !== null && <Check page={page} check={check} />}
      {heldBack !== null && warnings.length === 0 && check === null && (
        <span>
          {row(heldBack.kind === 'open' ? 'heldOpen' : 'held', { item: page.words.name(heldBack.item) })}
        </span>
      )}
    </>
  )
}

function Check({ page, check: { kind, item } }: { readonly page: ResultPage; readonly check: LeverCheck }) {
  const t = useTranslations('result.levers')
  return <span className="lr-warn">{t.rich(`check.${kind}`, { ...rich, item: page.words.name(item) })}</span>
}

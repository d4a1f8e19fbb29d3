import { useLocale, useTranslations } from 'next-intl'
import { groupOf } from '@/lib/reading/levers/group-of'
import { rulesPath } from '@/lib/reading/method/rules-page'
import { useLeverName } from '@/components/words/lever-words'
import { rich } from '@/components/words/rich'
import type { ResultPage } from '@/components/words/result-page'
import { localePath } from '@/components/ui/locale-path'
import type { LeverExplanation } from '@/lib/scoring/explain'
import type { LeverResult } from '@/lib/scoring/types'
import { BandWords } from './band-words'
import { ConditionTable } from './condition-table'
import { sumLever } from '@/lib/reading/why/lever-sum'
import { NeedTable } from './need-table'
import { PlaceWords } from './place-words'
import { RiskTable } from './risk-table'
import { SumTable } from './sum-table'

export type LeverTraceProps = {
  readonly page: ResultPage
  readonly lever: LeverResult
  readonly explained: LeverExplanation
  /** Mean fit with the same ranking and nothing answered; null without a ranking. */
  readonly rankedFit: number | null
}

/** One lever down to its cells: conditions, what it works on, the sum of both, its place, its risk. */
export function LeverTrace({ page, lever, explained, rankedFit }: LeverTraceProps) {
  const t = useTranslations('why.levers')
  const locale = useLocale()
  const name = useLeverName()(lever.id)
  const state = groupOf({ status: lever.status, state: lever.conditions.state })
  const sum = sumLever(explained, lever, rankedFit)
  return (
    <div className="rules lr-trace" data-group={state}>
      <BandWords lever={lever} />
      <ConditionTable page={page} lever={lever} explained={explained} sum={sum} />
      <NeedTable page={page} explained={explained} sum={sum} />
      <SumTable sum={sum} caption={name} />
      {page.showShares && <PlaceWords page={page} lever={lever} explained={explained} />}
      <RiskTable page={page} lever={lever.id} />
      <p className="mt-3">
        <a href={localePath(locale, rulesPath(lever.id))}>{t.rich('rules', { ...rich, name })}</a>
      </p>
    </div>
  )
}

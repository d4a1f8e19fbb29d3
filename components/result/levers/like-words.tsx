import { useTranslations } from 'next-intl'
import { useOutcomeWords } from '@/components/words/record-words'
import type { ResultPage } from '@/components/words/result-page'
import type { LikeUse } from '@/lib/scoring/record'
import type { LeverResult } from '@/lib/scoring/types'

/** How many uses are told as the most alike. Source: scoring 2.16. */
const most = 5

/** "In the five most alike: worked in 2, failed in 3." Nothing where too few can be compared. */
export function LikeWords({ page, lever }: { readonly page: ResultPage; readonly lever: LeverResult }) {
  const t = useTranslations('result.record')
  const outcomes = useOutcomeWords()
  const uses = page.background.get(lever.id)?.likeUses ?? []
  const alike = uses.filter(({ shared }) => shared.length > 0).slice(0, most)
  if (alike.length < most || uses.length === most) return null
  return <span className="num">{t('alike', { count: most, outcomes: outcomes(countOutcomes(alike)) })}</span>
}

const countOutcomes = (uses: readonly LikeUse[]) => {
  const count = (outcome: LikeUse['outcome']) => uses.filter((use) => use.outcome === outcome).length
  return {
    worked: count('worked'),
    partly: count('partly'),
    failed: count('failed'),
    backfired: count('backfired'),
  }
}
